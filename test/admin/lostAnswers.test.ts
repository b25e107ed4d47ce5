import { renewFeed, revokeFeed } from '@admin/calendar/feedSteps'
import { importTopics } from '@admin/catalogue/importTopics'
import { callStep, whyNot } from '@admin/parts/callStep'

/** What screens of the panel say of a step, by what the server has answered: never that something is done that is not. */
let answer: () => Promise<Response> = () => Promise.reject(new Error('Nobody asked'))
const answers = (body: unknown): void => {
  answer = () => Promise.resolve(Response.json(body))
}
const browsers = globalThis.fetch
beforeAll(() => {
  globalThis.fetch = () => answer()
})
afterAll(() => {
  globalThis.fetch = browsers
})

const refusals = [{ code: 'X', field: 'sure', messageVi: 'Không được', messageEn: 'No' }]
const SIGNED_OUT = { errors: [{ message: 'No', extensions: { code: 'SIGN_IN_REQUIRED' } }] }

describe('the secret address of a calendar', () => {
  test('is revoked where the server says so, and only there', async () => {
    answers({ data: { revokeCalendarFeed: { refusals: [] } } })
    const revoked = await revokeFeed('vi')
    expect(revoked.isDone).toBe(true)
    expect(revoked.said).toContain('Đã thu hồi')
    answers(SIGNED_OUT)
    const signedOut = await revokeFeed('vi')
    expect(signedOut.isDone).toBe(false)
    expect(signedOut.said).toContain('Phiên làm việc đã hết')
    answers({ data: { revokeCalendarFeed: { refusals } } })
    expect(await revokeFeed('en')).toEqual({ isDone: false, said: 'No' })
    answer = () => Promise.reject(new TypeError('Failed to fetch'))
    expect(await revokeFeed('en')).toEqual({ isDone: false, said: 'That did not work; try again.' })
  })

  test('is new where the server tells it, and only there', async () => {
    answers({ data: { renewCalendarFeed: { token: 'secret', refusals: [] } } })
    expect(await renewFeed('en')).toMatchObject({ isDone: true, token: 'secret' })
    answers(SIGNED_OUT)
    const signedOut = await renewFeed('en')
    expect(signedOut.isDone).toBe(false)
    expect(signedOut.said).toContain('The session has ended')
    answers({ data: { renewCalendarFeed: { token: null, refusals: [] } } })
    expect(await renewFeed('en')).toEqual({ isDone: false, said: 'That did not work; try again.' })
  })
})

describe('a table of topics', () => {
  const topic = {
    code: '04.01',
    nameVi: 'Khảo sát',
    categoryCode: '04',
    categoryVi: 'Nhóm',
    focusYears: [],
    sensitive: false,
  }
  const table = { organization: 'a', rows: [{ sheetRow: 7, topic }], write: true }

  test('is not called the same as the catalogue where nobody is signed in any more', async () => {
    answers(SIGNED_OUT)
    expect(await importTopics(table, 'vi')).toContain('Phiên làm việc đã hết')
  })

  test('is told row by row, what is wrong by the row of the sheet', async () => {
    answers({ data: { importTopics: { rows: [{ code: '04.01', action: 'create' }], refusals: [] } } })
    expect(await importTopics(table, 'vi')).toMatchObject({ actions: ['create'], wrong: [] })
    answers({ data: { importTopics: { rows: [], refusals: [{ ...refusals[0], field: 'rows.0.code' }] } } })
    expect(await importTopics(table, 'vi')).toMatchObject({ wrong: ['Hàng 7: Không được'] })
  })
})

test('a step was taken where nothing speaks against it', async () => {
  answers({ data: { decidePlan: { refusals: [] } } })
  expect(whyNot(await callStep('decidePlan', {}, 'vi'), 'vi')).toEqual([])
})
