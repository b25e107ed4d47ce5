import type { Browser, Page } from 'playwright-core'
import { PASSWORD } from '@test/helpers/office'
import { askAs } from './support/ask'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
import { makeMeetingWorld, type MeetingWorld } from './support/meetingWorld'
import { photograph, printOut } from './support/pictures'
import { type RunningServer, startServer } from './support/server'

let world: MeetingWorld
let server: RunningServer
let browser: Browser

beforeAll(async () => {
  world = await makeMeetingWorld()
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
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
const waiting = async (visitor: Visitor): Promise<Waiting[]> => {
  const query = '{ reviewQueue(first: 50) { rows { id owner version } } }'
  return (await askAs<{ reviewQueue: { rows: Waiting[] } }>(visitor, query)).reviewQueue.rows
}
const written = async (visitor: Visitor): Promise<string[]> => {
  const query = '{ meetingsHeld(first: 50) { rows { id } } }'
  const { meetingsHeld } = await askAs<{ meetingsHeld: { rows: { id: string }[] } }>(visitor, query)
  return meetingsHeld.rows.map(({ id }) => id)
}
const item = (page: Page, name: string) =>
  page.locator('[data-item]', { has: page.locator('h2', { hasText: name }) })
const said = (page: Page, name: string) =>
  item(page, name)
    .getByRole('radio', { checked: true })
    .evaluate((radio) => radio.parentElement?.textContent)
const standOn = (page: Page, name: string) => item(page, name).focus()
const sendNow = (page: Page) => page.getByRole('button', { name: 'Gửi ngay' }).click()
const writeDown = (page: Page) => page.getByRole('button', { name: 'Ghi quyết định và biên bản' })
const minutesLink = (page: Page) => page.getByRole('link', { name: 'Mở biên bản' })

/** A department and its head, by keyboard. One story, in order. */
describe('the meeting of a department', () => {
  let head: Visitor
  let page: Page

  beforeAll(async () => {
    head = await visit(browser, server.url)
    await signIn(head, world.head, PASSWORD)
    page = head.page
  })
  afterAll(() => head.context.close())

  test('has the plans that wait for its head on its agenda (row TN-02)', async () => {
    await page.goto('/review/meeting')
    const agenda = page.getByRole('link', { name: /^Họp ban – Quý/ })
    await agenda.waitFor()
    expect(await page.locator('li', { has: agenda }).textContent()).toContain('5 kế hoạch')
    await photograph(page, 'meetings-vi')
    await agenda.click()
    await page.locator('[data-item]').first().waitFor()
    expect(await page.locator('[data-item]').count()).toBe(5)
    await photograph(page, 'agenda-department-vi')
  })

  test('does not decide a plan with a warning before its card was open', async () => {
    await standOn(page, 'Bùi Thị An')
    await page.keyboard.press('a')
    await item(page, 'Bùi Thị An').getByText('Lịch theo tuần').waitFor()
    expect(await said(page, 'Bùi Thị An')).toContain('Để lại')
  })

  test('answers an overlap on the way, and writes nothing down before that has been sent (row AG-10)', async () => {
    await standOn(page, 'Bùi Thị An')
    await page.keyboard.press('m')
    const dialog = page.getByRole('dialog', { name: 'Xử lý trùng chéo' })
    await dialog
      .getByRole('radio', { name: /^Dời chuyến 1/ })
      .first()
      .check()
    const day = dialog.getByLabel('Ngày đầu mới')
    const before = await day.inputValue()
    await day.fill(`${String(Number(before.slice(0, 2)) + 15).padStart(2, '0')}${before.slice(2)}`)
    await dialog.getByLabel('Lý do').fill('Hai đoàn một xã trong một ngày')
    await page.keyboard.press('Control+Enter')
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('Có quyết định đang chờ gửi').waitFor()
    expect(await writeDown(page).isDisabled()).toBe(true)
    await sendNow(page)
    await page.getByText('Có quyết định đang chờ gửi').waitFor({ state: 'detached' })
  })

  test('is gone through item by item with the keys, with reasons, words and remarks by line (row AG-13)', async () => {
    /** Agrees to what one stands on; where a warning is left of a plan that nobody has seen so, it is looked at first. */
    const agree = async (name: string): Promise<void> => {
      await page.keyboard.press('a')
      if (!(await said(page, name))?.includes('Để lại')) return
      await item(page, name).locator('[aria-busy="false"]').waitFor()
      await page.keyboard.press('a')
    }
    await standOn(page, 'Bùi Thị An')
    await agree('Bùi Thị An')
    await page.keyboard.press('j')
    await agree('Cao Văn Bình')
    await page.keyboard.press('j')
    await page.keyboard.press('r')
    await item(page, 'Dương Thị Chi').getByLabel('Lý do').waitFor()
    await page.keyboard.type('Chưa nêu rõ thu hoạch')
    await page.keyboard.press('Escape')
    await item(page, 'Dương Thị Chi')
      .getByRole('button', { name: /^Góp ý cho chuyến/ })
      .click()
    await item(page, 'Dương Thị Chi')
      .getByLabel(/^Góp ý cho chuyến/)
      .fill('Ghi rõ chi đoàn')
    await standOn(page, 'Dương Thị Chi')
    await page.keyboard.press('Shift+A')
    await page.getByText('Thành phần dự họp').click()
    await page.getByLabel('Cao Văn Bình').check()
    await page.getByLabel('Kết luận cuộc họp').fill('Thống nhất kế hoạch quý của ban')
    const all = ['Bùi Thị An', 'Cao Văn Bình', 'Dương Thị Chi', 'Đặng Văn Dũng', 'Giang Thị Em']
    const words = await Promise.all(all.map((name) => said(page, name)))
    expect(words.map((one) => one?.trim())).toEqual(['Đồng ý', 'Đồng ý', 'Trả lại', 'Đồng ý', 'Đồng ý'])
    await photograph(page, 'agenda-department-said-vi')
    expect(await waiting(head)).toHaveLength(5)
  })

  test('loses nothing of what was said when the page is loaded again', async () => {
    await page.reload()
    await page.locator('[data-item]').first().waitFor()
    expect((await said(page, 'Bùi Thị An'))?.trim()).toBe('Đồng ý')
    expect((await said(page, 'Dương Thị Chi'))?.trim()).toBe('Trả lại')
    expect(await item(page, 'Dương Thị Chi').getByLabel('Lý do').inputValue()).toBe('Chưa nêu rõ thu hoạch')
    expect(
      await item(page, 'Dương Thị Chi')
        .getByLabel(/^Góp ý cho chuyến/)
        .inputValue(),
    ).toBe('Ghi rõ chi đoàn')
    expect(await page.getByLabel('Kết luận cuộc họp').inputValue()).toBe('Thống nhất kế hoạch quý của ban')
    await page.getByText('Thành phần dự họp: 2 người').waitFor()
  })

  test('is one draft in two windows of one browser', async () => {
    const other = await head.context.newPage()
    await other.goto(page.url())
    const guests = other.getByLabel('Đại biểu khác')
    await guests.waitFor()
    await page.getByLabel('Đại biểu khác').fill('Đồng chí Hoàng')
    while ((await guests.inputValue()) !== 'Đồng chí Hoàng') await other.waitForTimeout(50)
    await other.close()
  })

  test('can be taken back for ten seconds, and nothing of it has happened then', async () => {
    await writeDown(page).click()
    await page.getByText('Biên bản đang chờ gửi').waitFor()
    expect(await page.getByLabel('Kết luận cuộc họp').isDisabled()).toBe(true)
    await page.keyboard.press('z')
    await page.getByText('Biên bản đang chờ gửi').waitFor({ state: 'detached' })
    expect(await waiting(head)).toHaveLength(5)
    expect(await written(head)).toEqual([])
    expect((await said(page, 'Bùi Thị An'))?.trim()).toBe('Đồng ý')
  })

  test('is refused whole, in words, where somebody has changed a plan meanwhile', async () => {
    const owner = await visit(browser, server.url)
    await signIn(owner, world.cadres[3] ?? '', PASSWORD)
    const plan = (await waiting(head)).find((one) => one.owner === 'Đặng Văn Dũng')
    const recall =
      'mutation Recall($input: RecallPlanInput!) { recallPlan(input: $input) { plan { version } refusals { code } } }'
    const { recallPlan } = await askAs<{ recallPlan: { plan: { version: number } } }>(owner, recall, {
      input: { plan: plan?.id, version: plan?.version },
    })
    const submit =
      'mutation Submit($input: SubmitPlanInput!) { submitPlan(input: $input) { refusals { code } } }'
    await askAs(owner, submit, { input: { plan: plan?.id, version: recallPlan.plan.version } })
    await owner.context.close()

    await standOn(page, 'Bùi Thị An')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Biên bản đang chờ gửi').waitFor()
    await sendNow(page)
    await page.getByRole('alert').filter({ hasText: 'Không thực hiện được' }).waitFor()
    const changed = item(page, 'Đặng Văn Dũng')
    await changed.getByRole('alert').waitFor()
    await changed.getByText('Đã thay đổi sau khi có ý kiến').waitFor()
    await photograph(page, 'agenda-refused-vi')
    expect((await said(page, 'Đặng Văn Dũng'))?.trim()).toBe('Để lại')
    expect((await said(page, 'Bùi Thị An'))?.trim()).toBe('Đồng ý')
    expect(await waiting(head)).toHaveLength(5)
    expect(await written(head)).toEqual([])
  })

  test('ends with decisions and minutes that say what was decided about each line', async () => {
    await standOn(page, 'Đặng Văn Dũng')
    await page.keyboard.press('a')
    await page.keyboard.press('Control+Enter')
    await page.getByText('Biên bản đang chờ gửi').waitFor()
    await sendNow(page)
    await minutesLink(page).waitFor()
    expect(await waiting(head)).toEqual([])
    expect(await written(head)).toHaveLength(1)
    await minutesLink(page).click()
    const paper = page.getByRole('article')
    await paper.waitFor()
    const text = (await paper.textContent()) ?? ''
    for (const words of [
      'Ban Phong trào',
      'Đỗ Văn Hữu, Cao Văn Bình',
      'Thống nhất kế hoạch quý của ban',
      'Đồng chí Hoàng',
      'Chưa nêu rõ thu hoạch',
      'Ghi rõ chi đoàn',
      'Hai đoàn một xã trong một ngày',
    ])
      expect(text).toContain(words)
    await photograph(page, 'minutes-department-vi')
    expect(await printOut(page, 'minutes-department')).toBeGreaterThan(1000)
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button', { name: 'In biên bản' }).isVisible()).toBe(false)
    await page.emulateMedia({ media: 'screen' })
    await page.goto('/review/meeting')
    await page.getByRole('link', { name: /^Họp Ban Phong trào/ }).waitFor()
    // What the device kept of it is gone: the next meeting begins anew.
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('meeting'))),
    ).toEqual([])
    expect(head.complaints).toEqual([])
  })
})

/** The Standing Committee, on a telephone. */
describe('the meeting of the Standing Committee', () => {
  let deputy: Visitor

  beforeAll(async () => {
    deputy = await visit(browser, server.url, { viewport: { width: 375, height: 800 }, hasTouch: true })
    await signIn(deputy, world.deputy, PASSWORD)
  })
  afterAll(() => deputy.context.close())

  test('decides the office’s plan line by line and a trip outside it (rows TN-03, TN-05)', async () => {
    const { page } = deputy
    await page.goto('/review/meeting')
    await page.getByRole('link', { name: /^Họp Thường trực – Tỉnh đoàn Họp Thường trực – Quý/ }).tap()
    await page.locator('[data-item]').first().waitFor()
    expect(await page.locator('[data-item]').count()).toBe(4)
    // All three go to Phú Đình with one topic: each card is looked at before its plan is decided.
    const decide = async (name: string, word: string): Promise<void> => {
      const radio = item(page, name).getByRole('radio', { name: word })
      await radio.tap()
      await item(page, name).getByText('Lịch theo tuần').waitFor()
      expect(await radio.isChecked()).toBe(false)
      await radio.tap()
    }
    await decide('Hà Thị Giang', 'Duyệt')
    await item(page, 'Hà Thị Giang')
      .getByRole('checkbox', { name: /^Duyệt chuyến: .*Phú Đình$/ })
      .uncheck()
    await decide('Hoàng Văn Hải', 'Trả lại')
    await decide('Kiều Thị Lan', 'Duyệt')
    await item(page, 'Hỗ trợ khắc phục mưa lũ').getByRole('radio', { name: 'Đồng ý cho đi' }).tap()
    await page.getByLabel('Kết luận cuộc họp').fill('Thường trực thống nhất')
    await writeDown(page).tap()
    await page.getByRole('alert').filter({ hasText: 'chưa ghi lý do' }).waitFor()
    await item(page, 'Hà Thị Giang')
      .getByLabel(/^Lý do không duyệt chuyến/)
      .fill('Ba đoàn một xã')
    await item(page, 'Hoàng Văn Hải')
      .getByRole('button', { name: /^Chuyên đề chưa phù hợp/ })
      .tap()
    await photograph(page, 'agenda-standing-375-vi')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
  })

  test('loses nothing when the tab is killed', async () => {
    await deputy.page.close()
    deputy.page = await deputy.context.newPage()
    const { page } = deputy
    await page.goto('/review/meeting')
    await page.getByRole('link', { name: /^Họp Thường trực – Tỉnh đoàn Họp Thường trực – Quý/ }).tap()
    await item(page, 'Hà Thị Giang')
      .getByLabel(/^Lý do không duyệt chuyến/)
      .waitFor()
    expect((await said(page, 'Hoàng Văn Hải'))?.trim()).toBe('Trả lại')
    expect(await page.getByLabel('Kết luận cuộc họp').inputValue()).toBe('Thường trực thống nhất')
  })

  test('is written down once, though the page goes away in the middle', async () => {
    const { page } = deputy
    await writeDown(page).tap()
    await page.getByText('Biên bản đang chờ gửi').waitFor()
    await page.reload()
    while ((await written(deputy)).length === 0) await page.waitForTimeout(100)
    // The page that came up tells of it where it was written before the page had asked, else the next one does.
    await minutesLink(page)
      .waitFor({ timeout: 15_000 })
      .catch(() => page.reload())
    await minutesLink(page).waitFor()
    expect(await written(deputy)).toHaveLength(1)
    expect(await waiting(deputy)).toEqual([])
    await minutesLink(page).tap()
    const paper = page.getByRole('article')
    await paper.waitFor()
    const text = (await paper.textContent()) ?? ''
    for (const words of [
      'Ba đoàn một xã',
      'Hỗ trợ khắc phục mưa lũ',
      'Đồng ý cho đi',
      'Thường trực thống nhất',
    ])
      expect(text).toContain(words)
    await photograph(page, 'minutes-standing-375-vi')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
  })

  test('can be read by another member, and not by somebody who was not there', async () => {
    const [id = ''] = await written(deputy)
    const secretary = await visit(browser, server.url, { language: 'en', colorScheme: 'dark' })
    await signIn(secretary, world.secretary, PASSWORD)
    await secretary.page.goto(`/review/meeting/minutes/${id}`)
    await secretary.page.getByRole('article').waitFor()
    await photograph(secretary.page, 'minutes-standing-en-dark')
    await secretary.context.close()
    const absent = await visit(browser, server.url)
    await signIn(absent, world.absent, PASSWORD)
    await absent.page.goto(`/review/meeting/minutes/${id}`)
    await absent.page.getByRole('heading', { name: 'Biên bản' }).waitFor()
    expect(await absent.page.getByRole('article').count()).toBe(0)
    await absent.context.close()
  })
})
