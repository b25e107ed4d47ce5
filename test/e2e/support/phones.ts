import type { Browser } from 'playwright-core'
import { DEMO_PASSWORD } from '../../../scripts/seed/accounts'
import { openBrowser, signIn, visit, type Visitor } from './browser'
import { outboxLink } from './phonePages'
import { copySeed, type RunningServer, startServer } from './server'

const PHONE = { width: 375, height: 800 }

/** A server and a browser for the tests of a file. @returns hands a phone to somebody who is signed in on it */
export function usePhones(): (email: string) => Promise<Visitor> {
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
  return async (email) => {
    const visitor = await visit(browser, server.url, { viewport: PHONE })
    await signIn(visitor, email, DEMO_PASSWORD)
    return visitor
  }
}

/** Opens a page and waits until it can do without a network. */
export async function open({ page }: Visitor, address: string): Promise<void> {
  await page.goto(address)
  await outboxLink(page).waitFor()
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await page.waitForLoadState('networkidle')
}
