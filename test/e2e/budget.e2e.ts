import type { Browser } from 'playwright-core'
import { DEMO_PASSWORD } from '../../scripts/seed/accounts'
import { openBrowser, signIn, visit } from './support/browser'
import { copySeed, type RunningServer, startServer } from './support/server'

/** Bytes of script that /review may send on first load, compressed. */
const MOST_SCRIPT = 200_000

describe('the first load of /review', () => {
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

  test('sends no more than 200 kB of compressed script, to who is signed in and to who is not', async () => {
    for (const email of ['', 'giap.sinh@thainguyen.example']) {
      const visitor = await visit(browser, server.url)
      if (email) await signIn(visitor, email, DEMO_PASSWORD)
      const devtools = await visitor.context.newCDPSession(visitor.page)
      await devtools.send('Network.enable')
      const scripts = new Set<string>()
      let bytes = 0
      devtools.on('Network.responseReceived', ({ type, requestId }) => {
        if (type === 'Script') scripts.add(requestId)
      })
      devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
        if (scripts.has(requestId)) bytes += encodedDataLength
      })
      await visitor.page.goto('/review')
      await visitor.page.waitForLoadState('networkidle')
      process.stdout.write(`/review sent ${(bytes / 1000).toFixed(1)} kB of script ${email && 'to a head'}\n`)
      expect(bytes).toBeGreaterThan(50_000)
      expect(bytes).toBeLessThanOrEqual(MOST_SCRIPT)
      await visitor.context.close()
    }
  })

  test('moves nothing once it stands, and is usable soon on a slow machine', async () => {
    const visitor = await visit(browser, server.url, { viewport: { width: 375, height: 800 } })
    await signIn(visitor, 'giap.sinh@thainguyen.example', DEMO_PASSWORD)
    const devtools = await visitor.context.newCDPSession(visitor.page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await visitor.context.addInitScript(() => {
      window.shifts = 0
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) window.shifts += Number(entry.value)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const path of ['/review', '/review/queue']) {
      const began = performance.now()
      await visitor.page.goto(path)
      await visitor.page.locator('main h1').waitFor()
      const usable = performance.now() - began
      await visitor.page.waitForLoadState('networkidle')
      const shifts = await visitor.page.evaluate(() => window.shifts)
      process.stdout.write(
        `${path} usable after ${usable.toFixed(0)} ms at a quarter of the speed, shift ${shifts.toFixed(3)}\n`,
      )
      expect(shifts).toBeLessThan(0.01)
    }
  })
})

declare global {
  interface Window {
    shifts: number
  }
}
