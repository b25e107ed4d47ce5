import type { Browser } from 'playwright-core'
import { PASSWORD } from '@test/helpers/office'
import { askAs } from './support/ask'
import { openBrowser, signIn, visit } from './support/browser'
import { type RunningServer, startServer } from './support/server'
import { makeTwentyPlans, type TwentyPlans } from './support/twentyPlans'

describe('a page that goes away', () => {
  let world: TwentyPlans
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    world = await makeTwentyPlans()
    ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  })

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  test('sends what it holds', async () => {
    const head = await visit(browser, server.url)
    await signIn(head, world.head, PASSWORD)
    await head.page.goto('/review/queue')
    await head.page.locator('[data-item]').first().waitFor()
    await head.page.keyboard.press('Shift+A')
    await head.page.getByRole('dialog').waitFor()
    await head.page.keyboard.press('Enter')
    await head.page.getByText('Đã quyết định, chưa gửi').first().waitFor()
    await head.page.goto('/review')
    await head.page.locator('main h1').waitFor()
    const query = '{ reviewQueue(first: 50) { rows { id } } }'
    const left = async (): Promise<number> =>
      (await askAs<{ reviewQueue: { rows: unknown[] } }>(head, query)).reviewQueue.rows.length
    while ((await left()) !== 3) await head.page.waitForTimeout(100)
    expect(await left()).toBe(3)
  })
})
