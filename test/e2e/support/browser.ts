import { existsSync } from 'node:fs'
import path from 'node:path'
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright-core'
import type { Language } from '@/i18n/language'

const PROGRAMS = ['chromium', 'google-chrome', 'chromium-browser']

function findBrowser(): string {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const found = PROGRAMS.flatMap((program) => folders.map((folder) => path.join(folder, program))).find(
    (file) => existsSync(file),
  )
  if (!found) throw new Error('The e2e tests need a chromium on the PATH: apt-get install chromium')
  return found
}

/** The browser of the machine. As root it has no sandbox of its own. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: findBrowser(), args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] })

export interface Visitor {
  context: BrowserContext
  page: Page
  /** What the browser complained of: a test that ends with some has found a fault. */
  complaints: string[]
}

/** Somebody before a screen of their own, with the language chosen. */
export async function visit(
  browser: Browser,
  url: string,
  { language = 'vi', ...options }: BrowserContextOptions & { language?: Language } = {},
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', ...options })
  await context.addInitScript((chosen) => localStorage.setItem('ve-co-so.language', chosen), language)
  // The panel keeps the language that was chosen in a cookie; its theme follows the device, as that of the front end.
  await context.addCookies([{ name: 'payload-lng', value: language, url }])
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  return { context, page, complaints }
}

/** Signs in through the server, as the form does, so that the page opens signed in. */
export async function signIn(
  { context }: Pick<Visitor, 'context'>,
  email: string,
  password: string,
): Promise<void> {
  const answer = await context.request.post('/api/cadres/login', { data: { email, password } })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`)
}

/**
 * Closes a tab, be it on its way to another page: Chromium says that it closes such a tab and forgets to
 * (crbug.com/536385539), so it is asked until the tab is gone.
 */
export async function closeTab(page: Page): Promise<void> {
  if (page.isClosed()) return
  const asking = await page.context().newCDPSession(page)
  const { targetInfo } = await asking.send('Target.getTargetInfo')
  const browser = await page.context().browser()?.newBrowserCDPSession()
  const gone = page.close()
  const again = setInterval(() => {
    // What is gone by then cannot be asked.
    browser?.send('Target.closeTarget', { targetId: targetInfo.targetId }).catch(() => undefined)
  }, 500)
  try {
    await gone
  } finally {
    clearInterval(again)
    await browser?.detach()
  }
}
