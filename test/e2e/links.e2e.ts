import type { Browser } from 'playwright-core'
import { PASSWORD } from '@test/helpers/office'
import { placeOfDuty } from '@/services/notify/places'
import { askAs } from './support/ask'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
import { type RunningServer, startServer } from './support/server'
import { makeTwentyPlans, type TwentyPlans } from './support/twentyPlans'

/** Links of mails: whoever is not signed in yet arrives, after signing in, where the link led. */
describe('a link that is opened by somebody who is not signed in', () => {
  let world: TwentyPlans
  let plan: string
  let server: RunningServer
  let browser: Browser

  beforeAll(async () => {
    world = await makeTwentyPlans()
    ;[server, browser] = await Promise.all([startServer(), openBrowser()])
    const asking = await visit(browser, server.url)
    await signIn(asking, world.head, PASSWORD)
    const { reviewQueue } = await askAs<{ reviewQueue: { rows: { id: string }[] } }>(
      asking,
      '{ reviewQueue(first: 50) { rows { id } } }',
    )
    plan = reviewQueue.rows[11]?.id ?? ''
    await asking.context.close()
  })

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  const signInBy = async ({ page }: Visitor, email: string): Promise<void> => {
    await page.locator('input[name="email"]').fill(email)
    await page.locator('input[name="password"]').fill(PASSWORD)
    await page.locator('button[type="submit"]').click()
  }

  test('opens in the queue what it is about, in its place and focused', async () => {
    const head = await visit(browser, server.url)
    const place = `/review/queue?item=${plan}`
    await head.page.goto(place)
    await signInBy(head, world.head)
    const row = head.page.locator(`[data-item="${plan}"]`)
    await row.waitFor()
    await head.page.locator(`[data-item="${plan}"] [aria-expanded="true"]`).waitFor()
    expect(await head.page.locator('[aria-expanded="true"]').count()).toBe(1)
    await head.page.waitForFunction(
      (id) => document.activeElement?.closest('[data-item]')?.getAttribute('data-item') === id,
      plan,
    )
    const { pathname, search } = new URL(head.page.url())
    expect(pathname + search).toBe(place)
    await head.context.close()
  })

  test('says so where what it is about waits no longer', async () => {
    const head = await visit(browser, server.url)
    await head.page.goto('/review/queue?item=01900000-0000-7000-8000-000000000000')
    await signInBy(head, world.head)
    await head.page.getByText('Việc trong liên kết không còn chờ đồng chí').waitFor()
    expect(await head.page.locator('[data-item]').count()).toBe(20)
    await head.context.close()
  })

  test('brings a cadre to the page on which it is done', async () => {
    const cadre = await visit(browser, server.url, { viewport: { width: 375, height: 812 } })
    const place = placeOfDuty({ kind: 'submit', period: world.period })
    await cadre.page.goto(place)
    await signInBy(cadre, world.cadres[4] ?? '')
    await cadre.page.locator('main h1').waitFor()
    expect(new URL(cadre.page.url()).pathname).toBe(place)
    await cadre.page.getByText('Nắm tình hình thanh niên').first().waitFor()
    await cadre.context.close()
  })

  test('brings whoever gathers to the document in the panel', async () => {
    const head = await visit(browser, server.url)
    const place = `/admin/collections/plans/${plan}`
    await head.page.goto(place)
    await head.page.waitForURL('**/admin/login**')
    await signInBy(head, world.head)
    await head.page.waitForURL(`**${place}`)
    await head.page.locator('.step-buttons button').first().waitFor()
    await head.context.close()
  })
})
