import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { ROUTES } from '@/app/(review)/shell/routes'
import { DEMO_PASSWORD } from '../../scripts/seed/accounts'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
import { photograph } from './support/pictures'
import { ADDRESSES, pathOf } from './support/routes'
import { copySeed, type RunningServer, startServer } from './support/server'

declare global {
  interface Window {
    /** What the script of axe leaves behind on the page. */
    axe: typeof axe
  }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const WIDTHS = [320, 768, 1280]
const THEMES = ['light', 'dark'] as const

/** What axe finds wrong on the page, by the rules of WCAG 2.2 AA and its own good practice. */
async function faults(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  return page.evaluate(async () => {
    const { violations } = await window.axe.run(document, { resultTypes: ['violations'] })
    return violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    )
  })
}

/** Opens what is folded, so that it is examined as well. */
async function openAll(page: Page): Promise<void> {
  const buttons = page.locator('main [aria-expanded]')
  // One after the other: where one thing is open at a time, opening it folds the one before.
  for (let index = 0; index < (await buttons.count()); index += 1) {
    const button = buttons.nth(index)
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  }
  await page.waitForLoadState('networkidle')
}

const sideways = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

describe('every page', () => {
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    copySeed()
    ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  })

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  const look = async (visitor: Visitor, address: string): Promise<void> => {
    await visitor.page.goto(address)
    await visitor.page.locator('main h1').waitFor()
    await visitor.page.waitForLoadState('networkidle')
  }

  test('has an address to be examined at', () => {
    expect(Object.keys(ADDRESSES).sort()).toEqual(Object.keys(ROUTES).sort())
  })

  test.each(Object.entries(ADDRESSES))(
    '%s has no fault that axe knows, at three widths, light and dark, and never scrolls sideways',
    async (name, address) => {
      for (const colorScheme of THEMES) {
        const visitor = await visit(browser, server.url, { colorScheme })
        await signIn(visitor, address.as, DEMO_PASSWORD)
        const path = await pathOf(address, visitor)
        for (const width of WIDTHS) {
          await visitor.page.setViewportSize({ width, height: 900 })
          await look(visitor, path)
          await openAll(visitor.page)
          expect({ width, colorScheme, faults: await faults(visitor.page) }).toEqual({
            width,
            colorScheme,
            faults: [],
          })
          expect(await sideways(visitor.page)).toBe(0)
          await photograph(visitor.page, `${name}-${String(width)}-${colorScheme}`)
        }
        expect(visitor.complaints).toEqual([])
        await visitor.context.close()
      }
    },
  )

  test('of somebody who is not signed in is the sign-in form, without fault', async () => {
    const visitor = await visit(browser, server.url, { viewport: { width: 320, height: 700 } })
    await look(visitor, '/review/queue')
    expect(await faults(visitor.page)).toEqual([])
    expect(await visitor.page.getByLabel('Mật khẩu').count()).toBe(1)
    await visitor.context.close()
  })
})
