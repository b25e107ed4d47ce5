import type { Browser, CDPSession } from 'playwright-core'
import { DEMO_PASSWORD } from '../../scripts/seed/accounts'
import { reviewScreens } from './screens/reviewScreens'
import { pathOf } from './screens/screen'
import { openBrowser, signIn, visit, type Visitor } from './support/browser'
import { copySeed, type RunningServer, startServer } from './support/server'

/** Bytes of script that a page may send on first load. 200 kB are promised; what has been reached is held. */
const MOST_SCRIPT = 170_000
const PHONE = { width: 375, height: 800 }
/** What browsers ask for on plain http in a local network: the weaker of the two ways of packing. */
const IN_THE_OFFICE = { 'accept-encoding': 'gzip' }

/** Counts the bytes of scripts as they come over the wire, those of the browser's own start excepted. */
async function countScripts(devtools: CDPSession): Promise<() => number> {
  const scripts = new Set<string>()
  let bytes = 0
  devtools.on('Network.responseReceived', ({ type, requestId }) => {
    if (type === 'Script') scripts.add(requestId)
  })
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (scripts.has(requestId)) bytes += encodedDataLength
  })
  await devtools.send('Network.enable')
  return () => bytes
}

/** Counts how far things move that have been drawn, as browsers do for everyone's pages. */
const countShifts = ({ context }: Visitor): Promise<unknown> =>
  context.addInitScript(() => {
    window.shifts = 0
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if ('value' in entry) window.shifts += Number(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })

describe('the first load of a page of /review', () => {
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

  test.each(reviewScreens().map((screen) => [screen.name, screen] as const))(
    'is small, packed with gzip, moves nothing that stands, and is drawn on a slow machine: %s',
    async (name, screen) => {
      const visitor = await visit(browser, server.url, { viewport: PHONE, extraHTTPHeaders: IN_THE_OFFICE })
      if (screen.as !== undefined) await signIn(visitor, screen.as, DEMO_PASSWORD)
      const path = await pathOf(screen, visitor)
      await countShifts(visitor)
      const devtools = await visitor.context.newCDPSession(visitor.page)
      const bytes = await countScripts(devtools)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
      const began = performance.now()
      await visitor.page.goto(path, { waitUntil: 'commit' })
      await visitor.page.locator('main h1').waitFor()
      const usable = performance.now() - began
      await visitor.page.waitForLoadState('networkidle')
      const shifts = await visitor.page.evaluate(() => window.shifts)
      process.stdout.write(
        `${name}: ${(bytes() / 1000).toFixed(1)} kB of script, usable after ${usable.toFixed(0)} ms ` +
          `at a quarter of the speed, shift ${shifts.toFixed(4)}\n`,
      )
      expect(bytes()).toBeGreaterThan(50_000)
      expect(bytes()).toBeLessThanOrEqual(MOST_SCRIPT)
      expect(shifts).toBe(0)
      await visitor.context.close()
    },
  )
})

declare global {
  interface Window {
    shifts: number
  }
}
