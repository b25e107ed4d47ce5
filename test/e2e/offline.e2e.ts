import { DEMO_PASSWORD } from '../../scripts/seed/accounts'
import { createRandom } from '../../scripts/seed/random'
import { HOLDERS } from './screens/screen'
import { signIn } from './support/browser'
import { notesOf, photosSent, underWay } from './support/cadreReads'
import { bedevil, untilPosted } from './support/cuts'
import { press, untilSent, writeNote } from './support/phonePages'
import { open, usePhones } from './support/phones'

const { cadre: CADRE, head: HEAD } = HOLDERS
const phone = usePhones()

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
  for (let round = 0; round < 120 && !(await isThere()); round += 1) await visitor.page.waitForTimeout(250)
  expect(await isThere()).toBe(true)
  await visitor.context.close()
})

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
      await untilPosted(visitor, devil, trip, text, number % 2)
    }
    await devil.calm()
    if (visitor.page.isClosed()) visitor.page = await visitor.context.newPage()
    await untilSent(visitor.page).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${devil.story.slice(-60).join('\n')}`)
    })
    expect((await notesOf(visitor, trip)).slice(before.length)).toEqual(written)
    expect(await photosSent(visitor)).toBe(photosBefore + 3)
    await visitor.context.close()
  },
)

test('whoever signs out is asked about what has not been sent, and the next person on the phone sees none of it', async () => {
  const visitor = await phone(CADRE)
  const trip = await underWay(visitor)
  await open(visitor, `/review/me/note/${trip}`)
  await visitor.page.route('**/api/graphql', (route) =>
    (route.request().postData() ?? '').includes('mutation Send') ? route.abort() : route.continue(),
  )
  await writeNote(visitor.page, trip, 'Chuyện riêng của một người', 0)
  // What was just typed and not sent counts as well.
  await visitor.page.getByRole('button', { name: /Tùy chọn/ }).click()
  await press(visitor.page, 'Đăng xuất')
  await visitor.page.getByText(/Còn 1 mục chưa gửi/).waitFor()
  await visitor.page.keyboard.press('Escape')
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
  await visitor.page.getByLabel('Mật khẩu').fill(DEMO_PASSWORD)
  await visitor.page.getByLabel('Thư điện tử').fill(CADRE)
  await press(visitor.page, 'Đăng nhập')
  // By itself: nobody opens another page or presses anything.
  await visitor.page.getByText('Mọi thứ đã gửi.').waitFor()
  expect((await notesOf(visitor, trip)).map(([text]) => text)).toContain('Ghi khi phiên đã hết hạn')
  await visitor.context.close()
})
