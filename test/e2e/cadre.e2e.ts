import type { Browser, Page, Route } from 'playwright-core'
import sharp from 'sharp'
import { isRecord, rowsOf, textOf } from '@/access/guards'
import {
  addDays,
  asDayKey,
  type DayKey,
  dayKeyOf,
  formatDay,
  parsePeriodKey,
  periodKey,
  periodSpan,
} from '@/domain/calendar'
import { DEMO_PASSWORD } from '../../scripts/seed/accounts'
import { createRandom, type Random } from '../../scripts/seed/random'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
import { copySeed, type RunningServer, startServer } from './support/server'

const PHONE = { width: 375, height: 800 }
const CADRE = 'sam.nghia@thainguyen.example'
const HEAD = 'giap.sinh@thainguyen.example'
const STANDING = 'nong.hac@thainguyen.example'

let server: RunningServer
let browser: Browser
let photo: Buffer
beforeAll(async () => {
  copySeed()
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  photo = await sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer()
})
afterAll(async () => {
  await browser.close()
  await server.stop()
})

const phone = async (email: string): Promise<Visitor> => {
  const visitor = await visit(browser, server.url, { viewport: PHONE })
  await signIn(visitor, email, DEMO_PASSWORD)
  return visitor
}

/** Opens a page and waits until it can do without a network. */
async function open({ page }: Visitor, address: string): Promise<void> {
  await page.goto(address)
  await outboxLink(page).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForLoadState('networkidle')
}

async function ask({ context }: Visitor, query: string): Promise<Record<string, unknown>> {
  const answer: unknown = await (await context.request.post('/api/graphql', { data: { query } })).json()
  return isRecord(answer) && isRecord(answer.data) ? answer.data : {}
}

interface TripSeen {
  id: string
  state: string
}

const tripsOf = async (visitor: Visitor): Promise<TripSeen[]> => {
  const { myDay } = await ask(visitor, '{ myDay { trips { id state } } }')
  return rowsOf(isRecord(myDay) ? myDay.trips : []).map((trip) => ({
    id: textOf(trip.id) ?? '',
    state: textOf(trip.state) ?? '',
  }))
}

async function todayOf(visitor: Visitor): Promise<DayKey> {
  const { myDay } = await ask(visitor, '{ myDay { today } }')
  return asDayKey(isRecord(myDay) ? myDay.today : undefined) ?? dayKeyOf(new Date())
}

/** The quarter on whose plan one may write lines now, and a day in it. */
async function openQuarter(visitor: Visitor): Promise<{ period: string; day: DayKey }> {
  const { myDay } = await ask(visitor, '{ myDay { plans { period linesOpen } } }')
  const open = rowsOf(isRecord(myDay) ? myDay.plans : []).find(({ linesOpen }) => linesOpen === true)
  const period = parsePeriodKey(open?.period)
  if (!period) throw new Error('No plan of the demonstration is open')
  return { period: periodKey(period), day: addDays(periodSpan(period).from, 47) }
}

const underWay = async (visitor: Visitor): Promise<string> =>
  (await tripsOf(visitor)).find(({ state }) => state === 'underWay')?.id ?? ''

/** What the server has of a trip's notes: words, and how many photos each shows. */
async function notesOf(visitor: Visitor, trip: string): Promise<[text: string, photos: number][]> {
  const { tripNotes } = await ask(visitor, `{ tripNotes(trip: "${trip}") { text photos } }`)
  return rowsOf(tripNotes).map((note) => [
    textOf(note.text) ?? '',
    Array.isArray(note.photos) ? note.photos.length : 0,
  ])
}

const photosSent = async ({ context }: Visitor): Promise<number> => {
  const answer: unknown = await (await context.request.get('/api/media?limit=1&depth=0')).json()
  return isRecord(answer) ? Number(answer.totalDocs) : NaN
}

async function writeNote(page: Page, trip: string, text: string, photos: number): Promise<void> {
  if (!page.url().endsWith(trip)) await page.goto(`/review/me/note/${trip}`)
  const field = page.getByLabel('Thấy gì, nghe gì')
  await field.waitFor()
  await field.fill(text)
  for (let number = 1; number <= photos; number += 1) {
    await page.getByLabel('Chụp hoặc chọn ảnh').setInputFiles({
      name: `anh-${number}.jpg`,
      mimeType: 'image/jpeg',
      buffer: photo,
    })
    await page.getByRole('button', { name: `Bỏ ảnh ${number}` }).waitFor()
  }
}

/** There once the device's own store has been read. */
const outboxLink = (page: Page) => page.getByRole('link', { name: 'Hộp gửi' })

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Waits until the outbox says that all of it has arrived. */
async function untilSent(page: Page): Promise<void> {
  await page.goto('/review/me/outbox')
  const again = page.getByRole('button', { name: 'Gửi ngay' })
  const unsent = page.getByText(/^(Chờ gửi|Đang gửi|Chờ mục trước)$/)
  for (let round = 0; round < 60; round += 1) {
    await outboxLink(page).waitFor()
    if ((await page.getByText('Mọi thứ đã gửi.').count()) > 0 && (await unsent.count()) === 0) return
    // The button goes away by itself as soon as the sender has woken.
    if (await again.isVisible()) await again.click({ timeout: 1000 }).catch(() => undefined)
    await page.waitForTimeout(250)
  }
  throw new Error('The outbox did not become empty')
}

test('a note with a photo is written without a network, outlives the tab, and arrives once (rows TN-07, TN-18)', async () => {
  const visitor = await phone(CADRE)
  const trip = await underWay(visitor)
  const before = await photosSent(visitor)
  await open(visitor, `/review/me/note/${trip}`)
  await visitor.context.setOffline(true)
  await writeNote(visitor.page, trip, 'Đường liên thôn hỏng 200 m, chi đoàn nhận sửa', 1)
  await visitor.page.close()

  // The tab is gone in the middle of writing; the words and the photo are not. The page opens without a network.
  visitor.page = await visitor.context.newPage()
  await visitor.page.goto(`/review/me/note/${trip}`)
  expect(await visitor.page.getByLabel('Thấy gì, nghe gì').inputValue()).toBe(
    'Đường liên thôn hỏng 200 m, chi đoàn nhận sửa',
  )
  await visitor.page.getByRole('button', { name: 'Bỏ ảnh 1' }).waitFor()
  await press(visitor.page, 'Gửi')
  await visitor.page.getByText('1 mục chờ gửi').waitFor()
  await visitor.page.close()

  visitor.page = await visitor.context.newPage()
  await visitor.page.goto('/review/me/outbox')
  await visitor.page.getByText('Ghi chép: Đường liên thôn').waitFor()
  expect(
    await visitor.page.getByText('Chờ mục trước').or(visitor.page.getByText('Chờ gửi')).count(),
  ).toBeGreaterThan(0)
  await visitor.context.setOffline(false)
  await untilSent(visitor.page)
  expect((await notesOf(visitor, trip)).slice(-1)).toEqual([
    ['Đường liên thôn hỏng 200 m, chi đoàn nhận sửa', 1],
  ])
  expect(await photosSent(visitor)).toBe(before + 1)
  await visitor.context.close()
})

test('what was written without a network is sent from whatever page is opened next', async () => {
  const visitor = await phone(CADRE)
  const trip = await underWay(visitor)
  await open(visitor, `/review/me/note/${trip}`)
  await visitor.context.setOffline(true)
  await writeNote(visitor.page, trip, 'Ghi ở cuối bản, không có sóng', 0)
  await press(visitor.page, 'Gửi')
  await visitor.page.getByText('1 mục chờ gửi').waitFor()
  await visitor.page.close()
  await visitor.context.setOffline(false)
  visitor.page = await visitor.context.newPage()
  await visitor.page.goto('/review')
  const isThere = async (): Promise<boolean> =>
    (await notesOf(visitor, trip)).some(([text]) => text === 'Ghi ở cuối bản, không có sóng')
  for (let round = 0; round < 40 && !(await isThere()); round += 1) await visitor.page.waitForTimeout(250)
  expect(await isThere()).toBe(true)
  await visitor.context.close()
})

/** What happens to one thing on its way to the server. */
const FATES = ['well', 'cutBefore', 'cutAfter', 'closedBefore', 'closedAfter', 'serverAway'] as const

/** Cuts the way to the server at random, and closes the page in the middle. */
function bedevil(visitor: Visitor, random: Random): { calm: () => Promise<void> } {
  let calm = false
  const under = new Set<Promise<void>>()
  const onRoute = async (route: Route): Promise<void> => {
    const isSending =
      route.request().url().endsWith('/api/media/send') ||
      (route.request().postData() ?? '').includes('mutation Send')
    const fate = calm || !isSending ? 'well' : random.pick(FATES)
    if (fate === 'cutBefore') return route.abort('connectionreset')
    if (fate === 'serverAway') return route.fulfill({ status: 502, body: 'Bad Gateway' })
    if (fate === 'well') return route.continue()
    if (fate !== 'closedBefore') await route.fetch()
    if (fate === 'cutAfter') return route.abort('connectionreset')
    await visitor.page.close()
  }
  void visitor.context.route('**/api/**', (route) => {
    const run = onRoute(route)
      .catch(() => undefined)
      .finally(() => under.delete(run))
    under.add(run)
    return run
  })
  return {
    calm: async () => {
      calm = true
      // What is under way may still close the page.
      await Promise.all(under)
    },
  }
}

/**
 * Writes a note and presses the button, as a person does whose page may be closed at any moment: whoever opens it
 * again looks into the outbox whether the note is there, and else finds the draft and goes on.
 */
async function untilPosted(visitor: Visitor, trip: string, text: string, photos: number): Promise<void> {
  for (;;) {
    if (visitor.page.isClosed()) visitor.page = await visitor.context.newPage()
    const { page } = visitor
    try {
      await page.goto('/review/me/outbox')
      await outboxLink(page).waitFor()
      if ((await page.getByText(`Ghi chép: ${text}`).count()) > 0) return
      await page.goto(`/review/me/note/${trip}`)
      const field = page.getByLabel('Thấy gì, nghe gì')
      await field.waitFor()
      const has = await page.getByRole('button', { name: /^Bỏ ảnh/ }).count()
      await writeNote(page, trip, text, photos - has)
      await press(page, 'Gửi')
      await page.waitForURL('**/review/me')
      return
    } catch (error) {
      // The browser tells whoever waits before it says that the page is closed.
      if (!page.isClosed() && !/has been closed|frame was detached/.test(String(error))) throw error
    }
  }
}

test.each([1, 2, 3])(
  'nothing is lost or doubled and the order is kept, however network and page are cut off (round %i)',
  async (seed) => {
    const visitor = await phone(CADRE)
    const trip = await underWay(visitor)
    const random = createRandom(`cuts ${seed}`)
    const [before, photosBefore] = [await notesOf(visitor, trip), await photosSent(visitor)]
    await open(visitor, `/review/me/note/${trip}`)
    const devil = bedevil(visitor, random)
    const written: [string, number][] = []
    for (let number = 1; number <= 5; number += 1) {
      const text = `Lượt ${seed}, ghi chép ${number}`
      written.push([text, number % 2])
      await untilPosted(visitor, trip, text, number % 2)
    }
    await devil.calm()
    if (visitor.page.isClosed()) visitor.page = await visitor.context.newPage()
    await untilSent(visitor.page)
    expect((await notesOf(visitor, trip)).slice(before.length)).toEqual(written)
    expect(await photosSent(visitor)).toBe(photosBefore + 3)
    await visitor.context.close()
  },
)

/** Types into a picker and takes what it finds. */
async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.locator('ul[class*=results] button').first().click()
}

async function fillTrip(page: Page, day: string, unit: string): Promise<void> {
  await page.getByLabel('Từ ngày').fill(day)
  await choose(page, 'Địa bàn, đơn vị', unit)
  await choose(page, 'Chuyên đề', 'khao sat')
  await page.getByLabel('Hình thức').selectOption({ index: 1 })
  await page.getByLabel('Nội dung', { exact: true }).fill('Nắm tình hình đoàn viên đi làm xa')
  await page.getByLabel('Nội dung thu hoạch dự kiến').fill('Cách giữ liên lạc với đoàn viên')
}

test('a trip is registered on the plan of the next quarter, and the plan is submitted (rows AG-03, AG-07)', async () => {
  const visitor = await phone(CADRE)
  const { period, day } = await openQuarter(visitor)
  await open(visitor, `/review/me/register/${period}`)
  await press(visitor.page, 'Gửi')
  await visitor.page.getByText('Điền các mục sau:').waitFor()
  await fillTrip(visitor.page, day, 'phu luong')
  await visitor.page.getByText(/Không thấy trùng chéo|Có thể trùng chéo/).waitFor()
  await press(visitor.page, 'Gửi')
  await visitor.page.waitForURL('**/review/me')
  await untilSent(visitor.page)
  await visitor.page.goto(`/review/me/quarter/${period}`)
  await visitor.page.getByText(formatDay(day)).waitFor()
  await press(visitor.page, 'Gửi kế hoạch')
  await visitor.page.getByText('Đã gửi', { exact: true }).waitFor()
  await visitor.context.close()
})

test('an unplanned trip is asked for without a network and consented to on another phone (row TN-05)', async () => {
  const head = await phone(HEAD)
  await open(head, '/review/me/request')
  const today = await todayOf(head)
  await head.page.getByLabel('Lý do').fill('Bão số 3 đổ bộ, cơ sở cần hỗ trợ ngay')
  await fillTrip(head.page, today, 'phu luong')
  await head.context.setOffline(true)
  await press(head.page, 'Gửi')
  await head.page.getByText('1 mục chờ gửi').waitFor()
  await head.context.setOffline(false)
  await untilSent(head.page)
  await head.context.close()

  const standing = await phone(STANDING)
  await open(standing, '/review/me/consents')
  const card = standing.page.locator('li', { hasText: 'Bão số 3 đổ bộ' })
  await card.getByRole('button', { name: 'Đồng ý', exact: true }).click()
  // The word is in the outbox when the card goes: only then may the page be left.
  await card.waitFor({ state: 'detached' })
  await untilSent(standing.page)
  const { myDay: after } = await ask(standing, '{ myDay { consents { requestReason } } }')
  expect(JSON.stringify(after)).not.toContain('Bão số 3')
  await standing.context.close()
})

test('what is refused says why in Vietnamese, is corrected where it was written, and then arrives', async () => {
  const visitor = await phone(CADRE)
  await open(visitor, '/review/me/request')
  await visitor.page.getByLabel('Lý do').fill('Cơ sở đề nghị')
  await fillTrip(visitor.page, addDays(await todayOf(visitor), -20), 'phu luong')
  await press(visitor.page, 'Gửi')
  await visitor.page.waitForURL('**/review/me')
  await visitor.page.goto('/review/me/outbox')
  await visitor.page.getByText('Không được nhận').waitFor()
  expect(await visitor.page.locator('li ul').innerText()).not.toBe('')
  await press(visitor.page, 'Sửa và gửi lại')
  await visitor.page.getByLabel('Lý do').waitFor()
  expect(await visitor.page.getByLabel('Lý do').inputValue()).toBe('Cơ sở đề nghị')
  await visitor.page.goto('/review/me/outbox')
  await visitor.page.getByText('Bản nháp').waitFor()
  await visitor.context.close()
})

test('whoever signs out is asked about what has not been sent, and the next person on the phone sees none of it', async () => {
  const visitor = await phone(CADRE)
  const trip = await underWay(visitor)
  await open(visitor, `/review/me/note/${trip}`)
  await visitor.page.route('**/api/graphql', (route) =>
    (route.request().postData() ?? '').includes('mutation Send') ? route.abort() : route.continue(),
  )
  await writeNote(visitor.page, trip, 'Chuyện riêng của một người', 0)
  await press(visitor.page, 'Gửi')
  await visitor.page.getByText('1 mục chờ gửi').waitFor()
  await visitor.page.getByRole('button', { name: /Tùy chọn/ }).click()
  await press(visitor.page, 'Đăng xuất')
  await visitor.page.getByText(/Còn 1 mục chưa gửi/).waitFor()
  await press(visitor.page, 'Vẫn đăng xuất và xóa')
  await visitor.page.getByLabel('Mật khẩu').waitFor()
  await signIn(visitor, HEAD, DEMO_PASSWORD)
  await visitor.page.goto('/review/me/outbox')
  await visitor.page.getByText('Mọi thứ đã gửi.').waitFor()
  expect(await visitor.page.getByText('Chuyện riêng').count()).toBe(0)
  const kept = await visitor.page.evaluate(() =>
    indexedDB.databases().then((all) => all.map(({ name }) => name)),
  )
  expect(kept.filter((name) => name?.startsWith('ve-co-so-'))).toHaveLength(1)
  await visitor.context.close()
})

test('when the session ends while things wait, the phone asks to sign in and then sends them', async () => {
  const visitor = await phone(CADRE)
  const trip = await underWay(visitor)
  await open(visitor, `/review/me/note/${trip}`)
  await writeNote(visitor.page, trip, 'Ghi khi phiên đã hết hạn', 0)
  await visitor.context.clearCookies()
  await press(visitor.page, 'Gửi')
  await visitor.page
    .getByLabel('Mật khẩu')
    .or(visitor.page.getByText(/Phiên làm việc đã hết hạn/))
    .first()
    .waitFor()
  await signIn(visitor, CADRE, DEMO_PASSWORD)
  await untilSent(visitor.page)
  expect((await notesOf(visitor, trip)).map(([text]) => text)).toContain('Ghi khi phiên đã hết hạn')
  await visitor.context.close()
})

test('the result of a trip is drafted from its notes, and its days are in the ledger when it has arrived (rows TN-07, CM-03)', async () => {
  const visitor = await phone(CADRE)
  const trip = await underWay(visitor)
  await open(visitor, `/review/me/result/${trip}`)
  await visitor.page.getByRole('button', { name: /Lấy từ ghi chép/ }).click()
  expect(await visitor.page.getByLabel('Việc đã làm, kết quả').inputValue()).toContain(
    'Đường liên thôn hỏng 200 m',
  )
  await visitor.page.getByLabel('Thu hoạch', { exact: true }).fill('Cách vận động hộ dân hiến đất')
  await visitor.page.getByLabel('Số công lệnh').fill('99-CL/TĐTN-VP')
  await visitor.context.setOffline(true)
  await press(visitor.page, 'Gửi')
  await visitor.page.getByText('1 mục chờ gửi').waitFor()
  await visitor.context.setOffline(false)
  await untilSent(visitor.page)
  expect((await tripsOf(visitor)).find(({ id }) => id === trip)?.state).toBe('done')
  await visitor.page.goto('/review/me/ledger')
  await visitor.page.getByText('99-CL/TĐTN-VP').waitFor()
  await visitor.context.close()
})

test('the pages can be put on the home screen of a phone', async () => {
  const { page, context } = await phone(CADRE)
  await page.goto('/review/me')
  const address = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest: unknown = await (await context.request.get(address ?? '')).json()
  expect(manifest).toMatchObject({ start_url: '/review/me', scope: '/review', display: 'standalone' })
  const icons = rowsOf(isRecord(manifest) ? manifest.icons : [])
  expect(icons.map(({ purpose }) => purpose)).toContain('maskable')
  for (const { src, sizes } of icons) {
    const icon = await context.request.get(textOf(src) ?? '')
    const { width, height } = await sharp(await icon.body()).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
  await context.close()
})
