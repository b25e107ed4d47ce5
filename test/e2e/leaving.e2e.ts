import type { Browser } from 'playwright-core'
import { PASSWORD } from '@test/helpers/office'
import { askAs } from './support/ask'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
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

  const query = '{ reviewQueue(first: 50) { rows { id } } }'
  const waiting = async (head: Visitor): Promise<number> =>
    (await askAs<{ reviewQueue: { rows: unknown[] } }>(head, query)).reviewQueue.rows.length

  test('is one person’s: what it holds is sent for nobody after another page has signed out', async () => {
    const head = await visit(browser, server.url)
    await signIn(head, world.head, PASSWORD)
    await head.page.goto('/review/queue')
    await head.page.locator('[data-item]').first().waitFor()
    const other = await head.context.newPage()
    await other.goto('/review')
    await other.getByRole('button', { name: /: Tùy chọn$/ }).click()
    const signOut = other.getByRole('button', { name: 'Đăng xuất' })
    await signOut.waitFor()
    await head.page.keyboard.press('Shift+A')
    await head.page.getByRole('dialog').waitFor()
    await head.page.keyboard.press('Enter')
    await head.page.getByText('Đã quyết định, chưa gửi').first().waitFor()
    await signOut.click()
    // The page begins anew without being asked, and with nobody in it.
    await head.page.locator('input[name="email"]').waitFor()
    await signIn(head, world.head, PASSWORD)
    expect(await waiting(head)).toBe(20)
    await head.context.close()
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
    while ((await waiting(head)) !== 3) await head.page.waitForTimeout(100)
    expect(await waiting(head)).toBe(3)
  })
})
