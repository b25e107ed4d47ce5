import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Language } from '@/i18n/language'
import { DEMO_PASSWORD } from '../../../scripts/seed/accounts'
import { pathOf, type Screen } from '../screens/screen'
import { faultsOf, sideways } from './axe'
import { signIn, visit, type Visitor } from './browser'
import { photograph } from './pictures'

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>

/** What is unfolded before a screen is looked at. */
const FOLDING = ':is(main, [role=main]) button[aria-expanded]:enabled'

/** A tab says what the screen is, then whose: the system's name alone, or twice, tells nobody where they are. */
const TITLE = /^(?!Về Cơ Sở|Payload).+ · Về Cơ Sở$/

/** What a browser says of a page that is not there; said of one that should be, it is a fault. */
const NOT_FOUND = /status of 404/

export interface Look {
  language: Language
  colorScheme: 'light' | 'dark'
  widths: readonly number[]
}

/** Looks at screens as whoever may. Who has looked already keeps the browser: the next screen has its scripts there. */
export class Examiner {
  /** Which mends of Payload's markup (admin/accessible) had something to mend. */
  readonly mended = new Set<string>()
  private readonly visitors = new Map<string, Promise<Visitor>>()
  private readonly sessions = new Map<string, Promise<Cookies>>()

  constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  /** What is wrong at each width: faults that axe knows, pixels that it scrolls sideways, complaints of the browser. */
  async examine(screen: Screen, look: Look): Promise<string[]> {
    const visitor = await this.visitorFor(screen, look)
    const { page } = visitor
    const path = await pathOf(screen, visitor)
    const wrong: string[] = []
    for (const [index, width] of look.widths.entries()) {
      await page.setViewportSize({ width, height: 900 })
      if (index === 0) await open(page, path, screen)
      const at = `${String(width)} ${look.colorScheme} ${look.language}`
      for (const fault of await faultsOf(page)) wrong.push(`${at}: ${fault}`)
      const pixels = await sideways(page)
      if (pixels > 0) wrong.push(`${at}: scrolls sideways by ${String(pixels)}`)
      await photograph(page, `${screen.name}-${String(width)}-${look.colorScheme}-${look.language}`)
    }
    const title = await page.title()
    if (!TITLE.test(title)) wrong.push(`the title is ${title}`)
    for (const name of await mended(page)) this.mended.add(name)
    const complaints = visitor.complaints.splice(0)
    return [...wrong, ...complaints.filter((words) => !(screen.isMissing && NOT_FOUND.test(words)))]
  }

  /** Does something as somebody who is signed in, over the network and without a page. */
  async actAs(as: string, act: (visitor: Pick<Visitor, 'context'>) => Promise<void>): Promise<void> {
    const context = await this.browser.newContext({ baseURL: this.url })
    await context.addCookies(await this.sessionOf(as))
    await act({ context })
    await context.close()
  }

  private visitorFor({ as }: Screen, look: Look): Promise<Visitor> {
    const key = `${as ?? ''} ${look.language}`
    const known = this.visitors.get(key)
    if (known) return known
    const visitor = this.arrive(as, look)
    this.visitors.set(key, visitor)
    return visitor
  }

  private async arrive(as: string | undefined, { language, colorScheme }: Look): Promise<Visitor> {
    const visitor = await visit(this.browser, this.url, { language, colorScheme })
    if (as !== undefined) await visitor.context.addCookies(await this.sessionOf(as))
    return visitor
  }

  /** One session for both looks of an account: of two that begin at the same moment Payload keeps one. */
  private sessionOf(as: string): Promise<Cookies> {
    const begin = async (): Promise<Cookies> => {
      const context = await this.browser.newContext({ baseURL: this.url })
      await signIn({ context }, as, DEMO_PASSWORD)
      const cookies = await context.cookies()
      await context.close()
      return cookies
    }
    const session = this.sessions.get(as) ?? begin()
    this.sessions.set(as, session)
    return session
  }
}

const mended = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-mended]')].map(({ dataset }) => dataset.mended ?? ''),
  )

/** One after the other: where one thing is open at a time, opening it folds the one before. */
async function unfold(page: Page): Promise<void> {
  const buttons = page.locator(FOLDING)
  for (let index = 0; index < (await buttons.count()); index += 1) {
    const button = buttons.nth(index)
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click()
  }
}

/** Opening something may change the address, as a filter does: Next then takes the title away and writes it anew. */
const settled = (page: Page): Promise<unknown> =>
  page.waitForFunction(
    () =>
      new Promise<boolean>((resolve) => {
        const { title } = document
        setTimeout(() => resolve(title !== '' && document.title === title), 500)
      }),
  )

async function open(page: Page, path: string, screen: Screen): Promise<void> {
  // What hints when it is pointed at is no part of a screen at rest.
  await page.mouse.move(0, 0)
  await page.goto(path)
  await page.locator('h1, form').first().waitFor()
  await page.waitForLoadState('networkidle')
  // The panel is mended when its scripts have woken.
  if (path.startsWith('/admin')) await page.locator('[data-mended]').first().waitFor({ state: 'attached' })
  await unfold(page)
  if (screen.open) {
    await screen.open(page)
    await settled(page)
  }
  // What folds and unfolds is half hidden while it moves.
  await page.waitForFunction(
    () =>
      !document.getAnimations().some((one) => one instanceof CSSTransition && one.playState === 'running'),
  )
}
