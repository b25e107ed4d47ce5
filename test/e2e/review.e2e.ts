import type { Browser, Page } from 'playwright-core'
import { PASSWORD } from '@test/helpers/office'
import { askAs } from './support/ask'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
import { photograph } from './support/pictures'
import { type RunningServer, startServer } from './support/server'
import { makeTwentyPlans, type TwentyPlans } from './support/twentyPlans'

/** A department head before twenty plans, three of them with a problem. One story, in order. */
describe('a head with twenty plans', () => {
  let world: TwentyPlans
  let server: RunningServer
  let browser: Browser
  let head: Visitor
  let page: Page

  beforeAll(async () => {
    world = await makeTwentyPlans()
    ;[server, browser] = await Promise.all([startServer(), openBrowser()])
    head = await visit(browser, server.url)
    await signIn(head, world.head, PASSWORD)
    page = head.page
    await page.goto('/review/queue')
    await page.locator('[data-item]').first().waitFor()
  })

  afterAll(async () => {
    await browser.close()
    await server.stop()
  })

  interface Waiting {
    id: string
    owner: string
    version: number
  }
  const waiting = async (): Promise<Waiting[]> => {
    const query = '{ reviewQueue(first: 50) { rows { id owner version } } }'
    const { reviewQueue } = await askAs<{ reviewQueue: { rows: Waiting[] } }>(head, query)
    return reviewQueue.rows
  }
  const heldOnes = () => page.getByText('Đã quyết định, chưa gửi')
  const rowOf = (owner: string) => page.locator('[data-item]', { hasText: owner })
  const standOn = async (owner: string): Promise<void> => rowOf(owner).focus()
  const until = async (holds: () => Promise<boolean>): Promise<void> => {
    while (!(await holds())) await page.waitForTimeout(100)
  }

  test('finds the three with a problem in front, with what is wrong', async () => {
    expect(await page.locator('[data-item]').count()).toBe(20)
    const first = await page
      .locator('[data-item]')
      .evaluateAll((rows) => rows.slice(0, 4).map((row) => row.textContent))
    expect(first.map((words) => /Cán bộ \d\d/.exec(words)?.[0])).toEqual([
      'Cán bộ 01',
      'Cán bộ 02',
      'Cán bộ 03',
      'Cán bộ 04',
    ])
    expect(first.map((words) => words.includes('Trùng chéo'))).toEqual([true, true, true, false])
    await photograph(page, 'queue-twenty-vi')
  })

  test('cannot decide a plan with a warning unseen', async () => {
    await standOn('Cán bộ 01')
    await page.keyboard.press('a')
    await rowOf('Cán bộ 01').getByText('Lịch theo tuần').waitFor()
    expect(await heldOnes().count()).toBe(0)
    await photograph(page, 'card-vi')
    await page.keyboard.press('o')
  })

  test('answers an overlap in place: joint trip, other days or kept with a reason (row AG-10)', async () => {
    await standOn('Cán bộ 01')
    await page.keyboard.press('o')
    await rowOf('Cán bộ 01').getByText('Lịch theo tuần').waitFor()
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'Xử lý trùng chéo' })
    expect(await dialog.getByRole('radio', { name: /^Gộp thành một chuyến chung/ }).count()).toBe(2)
    await dialog
      .getByRole('radio', { name: /^Chuyển sang ngày khác/ })
      .first()
      .check()
    await dialog.getByLabel('Ngày đầu mới').waitFor()
    await photograph(page, 'overlap-vi')
    await dialog
      .getByRole('radio', { name: /^Giữ nguyên cả hai/ })
      .first()
      .check()
    await page.keyboard.press('Control+Enter')
    await dialog.getByRole('alert').filter({ hasText: 'lý do' }).waitFor()
    await dialog.getByLabel('Lý do').fill('Hai nội dung khác nhau')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await page
      .getByText(/Giữ nguyên: /)
      .first()
      .waitFor()
    await page.getByRole('button', { name: 'Hoàn tác' }).first().click()
    await heldOnes().waitFor({ state: 'detached' })
    expect(await waiting()).toHaveLength(20)
    await standOn('Cán bộ 01')
    await page.keyboard.press('o')
  })

  test('sends nothing while it can be taken back, and never what was taken back', async () => {
    await standOn('Cán bộ 05')
    await page.keyboard.press('a')
    await heldOnes().waitFor()
    expect(await waiting()).toHaveLength(20)
    await page.keyboard.press('z')
    await heldOnes().waitFor({ state: 'detached' })
    expect(await page.getByRole('button', { name: 'Đồng ý: Cán bộ 05' }).count()).toBe(1)
    expect(await waiting()).toHaveLength(20)
  })

  test('fires no shortcut while an input method composes, nor in a text field', async () => {
    await standOn('Cán bộ 06')
    await page.evaluate(() => {
      for (const more of [{ isComposing: true }, { keyCode: 229 }]) {
        const press = new KeyboardEvent('keydown', { key: 'a', bubbles: true, ...more })
        document.activeElement?.dispatchEvent(press)
      }
    })
    expect(await heldOnes().count()).toBe(0)
    await page.keyboard.press('o')
    const remark = rowOf('Cán bộ 06').getByLabel('Nội dung góp ý')
    await remark.focus()
    const devtools = await head.context.newCDPSession(page)
    await devtools.send('Input.imeSetComposition', { text: 'a', selectionStart: 1, selectionEnd: 1 })
    await devtools.send('Input.insertText', { text: 'ă' })
    await page.keyboard.press('a')
    await page.keyboard.press('r')
    expect(await remark.inputValue()).toBe('ăar')
    expect(await heldOnes().count()).toBe(0)
    await remark.fill('')
    await standOn('Cán bộ 06')
    await page.keyboard.press('o')
  })

  test('is told why a decision was refused, and has the plan back', async () => {
    const owner = await visit(browser, server.url)
    await signIn(owner, world.cadres[6] ?? '', PASSWORD)
    await standOn('Cán bộ 07')
    await page.keyboard.press('a')
    await heldOnes().waitFor()
    const plan = (await waiting()).find((one) => one.owner === 'Cán bộ 07')
    const recall =
      'mutation Recall($input: RecallPlanInput!) { recallPlan(input: $input) { plan { version } refusals { code } } }'
    const input = { plan: plan?.id, version: plan?.version }
    const { recallPlan } = await askAs<{ recallPlan: { plan: { version: number } } }>(owner, recall, {
      input,
    })
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await page.getByRole('alert').filter({ hasText: 'Không thực hiện được' }).waitFor()
    const submit =
      'mutation Submit($input: SubmitPlanInput!) { submitPlan(input: $input) { refusals { code } } }'
    await askAs(owner, submit, { input: { plan: plan?.id, version: recallPlan.plan.version } })
    await owner.context.close()
    await page.reload()
    await page.locator('[data-item]').first().waitFor()
    expect(await page.locator('[data-item]').count()).toBe(20)
  })

  test('decides all twenty in some keystrokes, and leaves nothing undecided', async () => {
    const began = performance.now()
    let strokes = 0
    const press = async (key: string): Promise<void> => {
      strokes += 1
      await page.keyboard.press(key)
    }
    await until(async () => page.evaluate(() => document.activeElement?.hasAttribute('data-item') === true))
    // The first: looked at, then agreed to.
    await press('a')
    await rowOf('Cán bộ 01').getByText('Lịch theo tuần').waitFor()
    const asked = performance.now()
    await press('a')
    await heldOnes().first().waitFor()
    const answered = performance.now() - asked
    // The second: given back, with a usual reason.
    await press('r')
    await rowOf('Cán bộ 02').getByText('Lịch theo tuần').waitFor()
    await press('r')
    strokes += 1
    await page.getByRole('button', { name: /^Trùng thời gian hoặc địa bàn/ }).click()
    await photograph(page, 'return-vi')
    await press('Control+Enter')
    // The third: looked at, then agreed to.
    await press('a')
    await rowOf('Cán bộ 03').getByText('Lịch theo tuần').waitFor()
    await press('a')
    // The rest at a glance.
    await press('Shift+A')
    await page.getByRole('dialog').waitFor()
    await photograph(page, 'digest-vi')
    await press('Enter')
    await until(async () => (await heldOnes().count()) === 20)
    const seconds = (performance.now() - began) / 1000
    await photograph(page, 'held-vi')
    const sent = performance.now()
    await page.getByRole('button', { name: 'Gửi ngay' }).click()
    await until(async () => (await page.locator('[data-item]').count()) === 0)
    const sending = performance.now() - sent
    process.stdout.write(
      `20 plans decided with ${strokes} keystrokes and clicks in ${seconds.toFixed(1)} s; the screen answered in ` +
        `${answered.toFixed(0)} ms, all was sent and answered in ${sending.toFixed(0)} ms\n`,
    )
    expect(await waiting()).toEqual([])
    const { Plans } = await askAs<{ Plans: { docs: { state: string }[] } }>(
      head,
      'query All($period: String!) { Plans(limit: 60, where: { period: { equals: $period }, scope: { equals: cadre } }) { docs { state } } }',
      { period: world.period },
    )
    const states = Plans.docs.map(({ state }) => state)
    expect(states.filter((state) => state === 'endorsed')).toHaveLength(19)
    expect(states.filter((state) => state === 'returned')).toHaveLength(1)
    expect(head.complaints).toEqual([])
  })
})
