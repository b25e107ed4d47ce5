import type { Browser, Page } from 'playwright-core'
import sharp from 'sharp'
import { addDays, dayKeyOf, formatDay } from '@/domain/calendar'
import { DEMO_PASSWORD } from '../../scripts/seed/accounts'
import { askAs } from './support/ask'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
import { photograph } from './support/pictures'
import { copySeed, type RunningServer, startServer } from './support/server'

/** An American browser: what it shows must not be American. */
const PHONE = { viewport: { width: 375, height: 800 }, locale: 'en-US' }
const CADRE = 'sam.nghia@thainguyen.example'
const STANDING = 'nong.hac@thainguyen.example'
const ELSEWHERE = 'trinh.dao@camau.example'

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

const phone = async (email: string): Promise<Visitor> => {
  const visitor = await visit(browser, server.url, PHONE)
  await signIn(visitor, email, DEMO_PASSWORD)
  return visitor
}

/** Opens a page of one's own and waits until it can do without a network. */
async function open({ page }: Visitor, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('link', { name: 'Hộp gửi' }).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForLoadState('networkidle')
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  await page.locator('ul[class*=results] button').first().click()
}

/** Whether a picture has been drawn, and not only its frame. */
const isDrawn = (page: Page, name: string): Promise<boolean> =>
  page.getByRole('img', { name }).evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) return false
    await image.decode()
    return image.naturalWidth > 0
  })

test('a trip for which nobody was asked is recorded without a network, arrives once and waits for the word on it (row TN-05)', async () => {
  const visitor = await phone(CADRE)
  const { page } = visitor
  await open(visitor, '/review/me')
  await page.getByRole('link', { name: 'Ghi chuyến đã đi' }).click()
  await press(page, 'Gửi')
  await page.getByText('Điền các mục sau:').waitFor()
  await visitor.context.setOffline(true)
  const day = addDays(dayKeyOf(new Date()), -3)
  await page.getByLabel('Vì sao chưa xin ý kiến trước').fill('Cơ sở gọi gấp lúc 23 giờ')
  await page.getByLabel('Từ ngày').pressSequentially(formatDay(day).replaceAll('/', ''))
  expect(await page.getByLabel('Đến ngày').inputValue()).toBe(formatDay(day))
  await choose(page, 'Địa bàn, đơn vị', 'phu luong')
  await choose(page, 'Chuyên đề', 'khao sat')
  await page.getByLabel('Hình thức').selectOption({ index: 1 })
  await page.getByLabel('Nội dung', { exact: true }).fill('Giúp dân chạy lũ')
  await page.getByLabel('Nội dung thu hoạch dự kiến').fill('Cách huy động lực lượng tại chỗ')
  await page.getByLabel('Việc đã làm, kết quả').fill('Đưa 12 hộ lên nhà văn hoá')
  await page.getByText('Điền các mục sau: Thu hoạch.').waitFor()
  await page.getByLabel('Thu hoạch', { exact: true }).fill('Danh sách hộ phải có sẵn')
  // What was named as missing is so no longer: nothing stays red.
  expect(await page.getByText('Điền các mục sau:').count()).toBe(0)
  expect(await page.locator('[aria-invalid="true"]').count()).toBe(0)
  await photograph(page, 'record-trip')
  await press(page, 'Gửi')
  await page.getByText('1 mục chờ gửi').waitFor()
  await visitor.context.setOffline(false)
  await page.getByText('Mọi thứ đã gửi.').waitFor()
  const { myDay } = await askAs<{ myDay: { trips: { title: string; state: string; origin: string }[] } }>(
    visitor,
    '{ myDay { trips { title state origin } } }',
  )
  expect(myDay.trips.filter(({ origin }) => origin === 'afterFact')).toHaveLength(1)
  await visitor.context.close()

  const standing = await phone(STANDING)
  await open(standing, '/review/me/consents')
  await standing.page
    .locator('li', { hasText: 'Cơ sở gọi gấp lúc 23 giờ' })
    .getByText('Ghi sau khi đi')
    .waitFor()
  await standing.context.close()
})

test('days are written as in Vietnam whatever the browser’s language, typed or stepped, and one that is none is said', async () => {
  const { page, context, complaints } = await phone(CADRE)
  await page.goto('/review/me/request')
  const from = page.getByLabel('Từ ngày')
  await from.fill('2026-12-05')
  expect(await from.inputValue()).toBe('05/12/2026')
  await from.press('ArrowDown')
  await from.press('ArrowDown')
  expect(await from.inputValue()).toBe('03/12/2026')
  await from.fill('')
  await from.pressSequentially('31022026')
  await from.blur()
  await page.getByText('Viết ngày/tháng/năm').waitFor()
  expect(await from.getAttribute('aria-invalid')).toBe('true')
  // The device's own calendar gives the same day to the same field.
  await page
    .locator('input[type=date]')
    .first()
    .evaluate((calendar) => {
      if (calendar instanceof HTMLInputElement)
        calendar.showPicker = () => calendar.setAttribute('data-open', 'true')
    })
  await page.getByRole('button', { name: 'Chọn trên lịch' }).first().click()
  const calendar = page.locator('input[type=date][data-open]')
  await calendar.fill('2026-12-24', { force: true })
  expect(await from.inputValue()).toBe('24/12/2026')
  await page.reload()
  await from.waitFor()
  expect(await from.inputValue()).toBe('24/12/2026')
  await photograph(page, 'day-field')
  expect(complaints).toEqual([])
  await context.close()
})

test('photos of a note are shown: from the device until they have arrived, then small, to those alone who may see them (row TN-18)', async () => {
  const visitor = await phone(CADRE)
  const { page } = visitor
  const { myDay } = await askAs<{ myDay: { trips: { id: string; state: string }[] } }>(
    visitor,
    '{ myDay { trips { id state } } }',
  )
  const trip = myDay.trips.find(({ state }) => state === 'underWay')?.id ?? ''
  const photo = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#3a7' } })
    .jpeg()
    .toBuffer()
  await open(visitor, `/review/me/note/${trip}`)
  await visitor.context.setOffline(true)
  await page.getByLabel('Thấy gì, nghe gì').fill('Sân nhà văn hoá đã đổ bê tông')
  await page
    .getByLabel('Chụp hoặc chọn ảnh')
    .setInputFiles({ name: 'anh.jpg', mimeType: 'image/jpeg', buffer: photo })
  await page.getByRole('button', { name: 'Bỏ ảnh 1' }).waitFor()
  await press(page, 'Gửi')
  await page.getByText(/mục chờ gửi/).waitFor()
  await page.goto(`/review/me/note/${trip}`)
  const card = page.locator('li', { hasText: 'Sân nhà văn hoá đã đổ bê tông' })
  await card.getByText('Chờ gửi').waitFor()
  await card.getByRole('img').waitFor()
  expect(await isDrawn(page, 'Ảnh 1')).toBe(true)

  await visitor.context.setOffline(false)
  await page.goto('/review/me/outbox')
  await page.getByText('Mọi thứ đã gửi.').waitFor()
  await page.goto(`/review/me/note/${trip}`)
  const picture = page.getByRole('img', {
    name: `Ảnh 1 của ghi chép ngày ${formatDay(dayKeyOf(new Date()))}`,
  })
  await picture.scrollIntoViewIfNeeded()
  expect(await picture.evaluate((image) => [image.clientWidth, image.clientHeight])).toEqual([104, 104])
  expect(await isDrawn(page, 'của ghi chép ngày')).toBe(true)
  await photograph(page, 'note-pictures')

  const address = (await picture.getAttribute('src')) ?? ''
  expect(address).toMatch(/-400x300\.jpe?g$/)
  expect((await visitor.context.request.get(address)).status()).toBe(200)
  const stranger = await phone(ELSEWHERE)
  expect((await stranger.context.request.get(address)).status()).toBeGreaterThanOrEqual(400)
  const nobody = await visit(browser, server.url, PHONE)
  expect((await nobody.context.request.get(address)).status()).toBeGreaterThanOrEqual(400)
  for (const { context } of [visitor, stranger, nobody]) await context.close()
})

test('where the network is there and carries nothing, a page opens for whoever was signed in before', async () => {
  const visitor = await phone(CADRE)
  await open(visitor, '/review/me')
  await visitor.context.route('**/api/**', () => undefined)
  await visitor.page.goto('/review/me')
  await visitor.page.getByRole('link', { name: 'Hộp gửi' }).waitFor()
  await visitor.context.unrouteAll({ behavior: 'ignoreErrors' })
  await visitor.context.close()
})
