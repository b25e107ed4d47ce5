import type { Route } from 'playwright-core'
import type { Random } from '../../../scripts/seed/random'
import { closeTab, type Visitor } from './browser'
import { outboxLink, press, writeNote } from './phonePages'

/** What happens to one thing on its way to the server. */
const FATES = ['well', 'cutBefore', 'cutAfter', 'closedBefore', 'closedAfter', 'serverAway'] as const

/** How long anything that has no patience of its own is waited for, in milliseconds. */
const PATIENCE = 30_000
/** How often a note is tried to be written: with one page in three closed, far more than it takes. */
const ROUNDS = 60

/** Cuts of the network at random, and what has happened since they began. */
export interface Devil {
  /** What was done to whom, for whoever must find out why a run did not end. */
  story: readonly string[]
  tell: (words: string) => void
  /** Lets everything pass from now on, once what is under way has been done. */
  calm: () => Promise<void>
  /** Waits for something, but not for ever. @throws Error with what has happened so far */
  within: <T>(what: string, work: Promise<T>) => Promise<T>
}

/** Cuts the way to the server at random, and closes the page in the middle. */
export function bedevil(visitor: Visitor, random: Random): Devil {
  let calm = false
  const under = new Set<Promise<void>>()
  const story: string[] = []
  const began = Date.now()
  const tell = (words: string): void =>
    void story.push(`${((Date.now() - began) / 1000).toFixed(1)} s ${words}`)
  const within = async <T>(what: string, work: Promise<T>): Promise<T> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new Error(`No end of: ${what}\n${story.slice(-40).join('\n')}`)),
        PATIENCE,
      )
    })
    tell(what)
    return Promise.race([work, late]).finally(() => clearTimeout(timer))
  }
  const onRoute = async (route: Route): Promise<void> => {
    const isSending =
      route.request().url().endsWith('/api/media/send') ||
      (route.request().postData() ?? '').includes('mutation Send')
    if (calm || !isSending) return route.continue()
    const fate = random.pick(FATES)
    tell(`sending: ${fate}`)
    if (fate === 'cutBefore') return route.abort('connectionreset')
    if (fate === 'serverAway') return route.fulfill({ status: 502, body: 'Bad Gateway' })
    if (fate === 'well') return route.continue()
    if (fate !== 'closedBefore') await within('the server has it', route.fetch())
    if (fate === 'cutAfter') return route.abort('connectionreset')
    await within('the page is closed', closeTab(visitor.page))
  }
  void visitor.context.route('**/api/**', (route) => {
    const run = onRoute(route)
      .catch((error: unknown) => tell(`not carried out: ${String(error).split('\n')[0] ?? ''}`))
      .finally(() => under.delete(run))
    under.add(run)
    return run
  })
  return {
    story,
    tell,
    within,
    calm: async () => {
      calm = true
      // What is under way may still close the page.
      await within('what is under way ends', Promise.all(under))
    },
  }
}

/**
 * Writes a note and presses the button, as a person does whose page may be closed at any moment: whoever opens it
 * again looks into the outbox whether the note is there, and else finds the draft and goes on.
 * @throws Error with what has happened, where this takes more tries than chance explains
 */
export async function untilPosted(
  visitor: Visitor,
  devil: Devil,
  trip: string,
  text: string,
  photos: number,
): Promise<void> {
  for (let round = 1; round <= ROUNDS; round += 1) {
    if (visitor.page.isClosed()) visitor.page = await devil.within('a new page', visitor.context.newPage())
    const { page } = visitor
    try {
      devil.tell(`round ${round} of "${text}"`)
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
  throw new Error(`"${text}" could not be written:\n${devil.story.slice(-60).join('\n')}`)
}
