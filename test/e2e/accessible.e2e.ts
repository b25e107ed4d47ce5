import config from '@payload-config'
import type { Browser } from 'playwright-core'
import { MENDS } from '@admin/accessible/mends'
import { everyScreen } from './screens/everyScreen'
import { leadingOn } from './screens/panelScreens'
import { HOLDERS } from './screens/screen'
import { openBrowser, visit } from './support/browser'
import { Examiner, type Look } from './support/examine'
import { writeNote } from './support/onTheSpot'
import { copySeed, type RunningServer, startServer } from './support/server'

/** Each screen is opened twice: in each language, in each theme, at each width. */
const LOOKS: readonly Look[] = [
  { language: 'vi', colorScheme: 'light', widths: [320, 768, 1280] },
  { language: 'en', colorScheme: 'dark', widths: [320, 1280] },
]

const SCREENS = await everyScreen()

let server: RunningServer
let browser: Browser
let examiner: Examiner

beforeAll(async () => {
  copySeed()
  ;[server, browser] = await Promise.all([startServer(), openBrowser()])
  examiner = new Examiner(browser, server.url)
  await examiner.actAs(HOLDERS.cadre, writeNote)
})

afterAll(async () => {
  await browser.close()
  await server.stop()
})

test.each(SCREENS.map((screen) => [screen.name, screen] as const))(
  '%s has no fault that axe knows, at three widths, light and dark, in both languages, and never scrolls sideways',
  async (_name, screen) => {
    const wrong = await Promise.all(LOOKS.map((look) => examiner.examine(screen, look)))
    expect(wrong.flat()).toEqual([])
  },
)

test('an address at which nothing is drawn leads a stranger to the sign-in form', async () => {
  const { page, context } = await visit(browser, server.url)
  for (const address of leadingOn(await config)) {
    await page.goto(address)
    await page.waitForURL('**/admin/login*')
  }
  await context.close()
})

test('every mend of what Payload draws still has something to mend', () => {
  expect([...examiner.mended].sort()).toEqual(MENDS.map(({ name }) => name).sort())
})
