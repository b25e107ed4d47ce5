import type { Route } from 'playwright-core'
import type { Random } from '../../../scripts/seed/random'
import type { Visitor } from './browser'
import { outboxLink, press, writeNote } from './phonePages'

/** What happens to one thing on its way to the server. */
const FATES = ['well', 'cutBefore', 'cutAfter', 'closedBefore', 'closedAfter', 'serverAway'] as const

/** Cuts the way to the server at random, and closes the page in the middle. */
export function bedevil(visitor: Visitor, random: Random): { calm: () => Promise<void> } {
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
export async function untilPosted(
  visitor: Visitor,
  trip: string,
  text: string,
  photos: number,
): Promise<void> {
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
