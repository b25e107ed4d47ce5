import sharp from 'sharp'
import { isRecord, rowsOf, textOf } from '@/access/guards'
import { addDays, formatDay } from '@/domain/calendar'
import { HOLDERS } from './screens/screen'
import { askAs } from './support/ask'
import { ask, openQuarter, todayOf, tripsOf, underWay, wholeTrip } from './support/cadreReads'
import { writeNote } from './support/onTheSpot'
import { choose, fillTrip, outboxLink, press, untilSent } from './support/phonePages'
import { open, usePhones } from './support/phones'
import { photograph } from './support/pictures'

const { cadre: CADRE, head: HEAD, standing: STANDING } = HOLDERS
const phone = usePhones()

test('a trip is registered on the plan of the next quarter, and the plan is submitted (rows AG-03, AG-07)', async () => {
  const visitor = await phone(CADRE)
  const { period, day } = await openQuarter(visitor)
  await open(visitor, `/review/me/register/${period}`)
  await press(visitor.page, 'Gửi')
  await visitor.page.getByText('Điền các mục sau:').waitFor()
  await fillTrip(visitor.page, day, 'phu luong')
  await visitor.page.getByText(/Không thấy trùng chéo|Có thể trùng chéo/).waitFor()
  // Enter in a search box looks for somebody; it does not send what is filled in.
  await visitor.page.getByLabel('Người cùng đi (nếu có)').fill('khong co ai ten nay')
  await visitor.page.getByText('Không tìm thấy.').waitFor()
  await visitor.page.getByLabel('Người cùng đi (nếu có)').press('Enter')
  expect(new URL(visitor.page.url()).pathname).toBe(`/review/me/register/${period}`)
  await press(visitor.page, 'Gửi')
  await visitor.page.waitForURL('**/review/me')
  await untilSent(visitor.page)
  await visitor.page.goto(`/review/me/quarter/${period}`)
  await visitor.page.getByText(formatDay(day)).waitFor()
  // The demonstration's plan was given back once.
  await press(visitor.page, 'Gửi lại kế hoạch')
  await visitor.page.getByText('Đã gửi', { exact: true }).waitFor()
  await visitor.context.close()
})

test('a line of an open plan is written anew without a network, and what others changed meanwhile is not overwritten (rows TN-04, AG-03)', async () => {
  const visitor = await phone(HEAD)
  const { period, day } = await openQuarter(visitor)
  await open(visitor, `/review/me/register/${period}`)
  await fillTrip(visitor.page, day, 'phu luong')
  await visitor.page.getByLabel('Chủ đề').fill('Chuyến ghi nhầm ngày')
  await visitor.page.getByLabel('Buổi').selectOption({ label: 'Buổi chiều' })
  await press(visitor.page, 'Gửi')
  await visitor.page.waitForURL('**/review/me')
  await untilSent(visitor.page)

  await open(visitor, `/review/me/quarter/${period}`)
  const line = visitor.page.locator('li', { hasText: 'Chuyến ghi nhầm ngày' })
  await line.waitFor()
  await visitor.page.waitForLoadState('networkidle')
  await visitor.context.setOffline(true)
  await line.getByRole('link', { name: 'Sửa chuyến này' }).click()
  // All that was written is there: nothing is lost by changing one thing.
  expect(await visitor.page.getByLabel('Buổi').inputValue()).toBe('pm')
  expect(await visitor.page.getByLabel('Nội dung', { exact: true }).inputValue()).toContain('Nắm tình hình')
  expect(await visitor.page.getByLabel('Hình thức').inputValue()).not.toBe('')
  await visitor.page.getByText('Phú Lương', { exact: false }).first().waitFor()
  await visitor.page.getByLabel('Chủ đề').fill('Chuyến đã sửa')
  await visitor.page.getByLabel('Đến ngày').fill(formatDay(addDays(day, 2)))
  await visitor.page.getByLabel('Ngày cuối').selectOption({ label: 'Hết buổi sáng' })
  await photograph(visitor.page, 'edit-line-vi')
  await press(visitor.page, 'Gửi bản đã sửa')
  await visitor.page.waitForURL(`**/review/me/quarter/${period}`)
  await line.getByText('Bản sửa đang chờ gửi.').waitFor()
  await visitor.context.setOffline(false)
  await untilSent(visitor.page)
  interface Line {
    trip: { id: string; version: number; title: string; stops: { from: string; to: string }[] }
  }
  const LINES = '{ myLines { trip { id version title stops { from to fromHalf toHalf } } } }'
  const { myLines } = await askAs<{ myLines: Line[] }>(visitor, LINES)
  const written = myLines.find(({ trip }) => trip.title === 'Chuyến đã sửa')?.trip
  expect(written?.stops).toEqual([{ from: day, to: addDays(day, 2), fromHalf: 'pm', toHalf: 'am' }])

  // Begun on one device, changed on another: what is being written would undo that, and does not go.
  await open(visitor, `/review/me/edit/${written?.id ?? ''}`)
  await visitor.page.getByLabel('Chủ đề').fill('Dựa trên bản cũ')
  const input = { ...(await wholeTrip(visitor, written?.id ?? '')), title: 'Sửa ở máy khác' }
  const EDIT = 'mutation Edit($input: EditTripInput!) { editTrip(input: $input) { refusals { code } } }'
  expect(await askAs(visitor, EDIT, { input })).toEqual({ editTrip: { refusals: [] } })
  await visitor.page.reload()
  await visitor.page.getByText('Chuyến này đã thay đổi sau khi bắt đầu sửa.').waitFor()
  expect(await visitor.page.getByRole('button', { name: 'Gửi bản đã sửa' }).isDisabled()).toBe(true)
  await press(visitor.page, 'Bỏ bản đang sửa, sửa từ bản hiện tại')
  await visitor.page.waitForFunction(() =>
    [...document.querySelectorAll('input')].some(({ value }) => value === 'Sửa ở máy khác'),
  )
  await visitor.context.close()
})

test('the Standing Committee sends people, who are told (row HY-05)', async () => {
  const standing = await phone(STANDING)
  await standing.page.goto('/review/meeting')
  await standing.page.getByRole('link', { name: 'Cử cán bộ đi cơ sở' }).click()
  await press(standing.page, 'Gửi')
  await standing.page.getByText('Điền các mục sau:').waitFor()
  await choose(standing.page, 'Người được cử (trưởng đoàn)', 'nghia')
  await standing.page.getByLabel('Văn bản cử đi (số, ký hiệu)').fill('15-QĐ/TĐTN')
  await fillTrip(standing.page, addDays(await todayOf(standing), 3), 'phu luong')
  await standing.page.getByLabel('Chủ đề').fill('Tăng cường cơ sở sau bão')
  await photograph(standing.page, 'assign-vi')
  await press(standing.page, 'Gửi')
  await standing.page.waitForURL('**/review/me')
  await untilSent(standing.page)
  await standing.context.close()

  const cadre = await phone(CADRE)
  expect((await tripsOf(cadre)).filter(({ title }) => title === 'Tăng cường cơ sở sau bão')).toMatchObject([
    { state: 'approved' },
  ])
  await cadre.page.goto('/review/notices')
  await cadre.page.getByText('Tăng cường cơ sở sau bão').first().waitFor()
  await cadre.context.close()
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
  // A form that is merely looked at stands in nobody's way.
  await visitor.page.goto('/review/me/request')
  await visitor.page.getByLabel('Lý do').waitFor()
  await outboxLink(visitor.page).click()
  await press(visitor.page, 'Sửa và gửi lại')
  await visitor.page.getByLabel('Lý do').waitFor()
  expect(await visitor.page.getByLabel('Lý do').inputValue()).toBe('Cơ sở đề nghị')
  await visitor.page.getByLabel('Lý do').fill('Cơ sở đề nghị, sửa lại')
  await outboxLink(visitor.page).click()
  await visitor.page.getByText('Bản nháp').waitFor()
  await visitor.page.getByText('Cơ sở đề nghị, sửa lại').waitFor()
  await visitor.context.close()
})

test('the result of a trip is drafted from its notes, and its days are in the ledger when it has arrived (rows TN-07, CM-03)', async () => {
  const visitor = await phone(CADRE)
  const trip = await underWay(visitor)
  await writeNote(visitor)
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
