import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { fold } from '@/domain/text'

const photo = sharp({ create: { width: 2400, height: 1800, channels: 3, background: '#3a7' } })
  .jpeg()
  .toBuffer()

export async function writeNote(page: Page, trip: string, text: string, photos: number): Promise<void> {
  if (!page.url().endsWith(trip)) await page.goto(`/review/me/note/${trip}`)
  const field = page.getByLabel('Thấy gì, nghe gì')
  await field.waitFor()
  await field.fill(text)
  for (let number = 1; number <= photos; number += 1) {
    await page.getByLabel('Chụp hoặc chọn ảnh').setInputFiles({
      name: `anh-${number}.jpg`,
      mimeType: 'image/jpeg',
      buffer: await photo,
    })
    await page.getByRole('button', { name: `Bỏ ảnh ${number}` }).waitFor()
  }
}

/** There once the device's own store has been read. */
export const outboxLink = (page: Page) => page.getByRole('link', { name: 'Hộp gửi' })

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click()

/** Waits until the outbox says that all of it has arrived. */
export async function untilSent(page: Page): Promise<void> {
  await page.goto('/review/me/outbox')
  const again = page.getByRole('button', { name: 'Gửi ngay' })
  const unsent = page.getByText(/^(Chờ gửi|Đang gửi|Chờ mục trước)$/)
  for (let round = 0; round < 120; round += 1) {
    await outboxLink(page).waitFor()
    if ((await page.getByText('Mọi thứ đã gửi.').count()) > 0 && (await unsent.count()) === 0) return
    // The button goes away by itself as soon as the sender has woken.
    if (await again.isVisible()) await again.click({ timeout: 1000 }).catch(() => undefined)
    await page.waitForTimeout(250)
  }
  throw new Error(`The outbox did not become empty:\n${await page.locator('main').innerText()}`)
}

/** Types words without their marks into a picker, and takes the first that has them: not one of a list for fewer letters. */
export async function choose(page: Page, label: string, text: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(text)
  const words = new RegExp(text.split(' ').join('.*'))
  const results = page.locator('ul[class*=results] button')
  for (let round = 0; round < 120; round += 1) {
    const found = (await results.allTextContents()).find((shown) => words.test(fold(shown)))
    if (found !== undefined) return results.filter({ hasText: found }).first().click()
    await page.waitForTimeout(250)
  }
  throw new Error(`Nothing was found for “${text}”`)
}

export async function fillTrip(page: Page, day: string, unit: string): Promise<void> {
  await page.getByLabel('Từ ngày').fill(day)
  await choose(page, 'Địa bàn, đơn vị', unit)
  await choose(page, 'Chuyên đề', 'khao sat')
  await page.getByLabel('Hình thức').selectOption({ index: 1 })
  await page.getByLabel('Nội dung', { exact: true }).fill('Nắm tình hình đoàn viên đi làm xa')
  await page.getByLabel('Nội dung thu hoạch dự kiến').fill('Cách giữ liên lạc với đoàn viên')
}
