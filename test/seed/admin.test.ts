import { EventEmitter } from 'node:events'
import { createLocalReq, type Payload } from 'payload'
import { RefusalError } from '@/domain/refusal/refusal'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { checkFirstOffice, createFirstOffice, type FirstOffice } from '../../scripts/admin/createFirstOffice'
import { askPassword, generatePassword } from '../../scripts/admin/readPassword'

const GOOD: FirstOffice = {
  office: 'Tỉnh đoàn Lâm Đồng',
  code: 'LĐ-25',
  name: 'Nguyễn Thị An',
  email: 'an@lamdong.example',
  password: 'mot-mat-khau-dai',
}

describe('what is given', () => {
  test.each<[keyof FirstOffice, string, string]>([
    ['office', 'REQUIRED', ' '],
    ['office', 'TOO_LONG', 'x'.repeat(301)],
    ['code', 'REQUIRED', ''],
    ['code', 'INVALID_VALUE', 'tn'],
    ['code', 'INVALID_VALUE', 'T'],
    ['name', 'REQUIRED', ''],
    ['email', 'INVALID_VALUE', 'an'],
    ['email', 'INVALID_VALUE', 'an@lamdong'],
    ['email', 'INVALID_VALUE', 'a n@lamdong.example'],
    ['password', 'INVALID_VALUE', 'mười-một-ký'],
    ['password', 'INVALID_VALUE', 'x'.repeat(201)],
  ])('is refused by its field: %s, %s', (field, code, value) => {
    expect(checkFirstOffice({ ...GOOD, [field]: value })).toMatchObject([{ code, field }])
  })

  test('is taken when all of it is right', () => {
    expect(checkFirstOffice(GOOD)).toEqual([])
  })
})

describe('the first office', () => {
  let payload: Payload
  beforeAll(async () => {
    payload = await openTestPayload()
  })
  afterAll(() => closeTestPayload(payload))

  test('is not begun with anything wrong, and nothing is left of the attempt', async () => {
    await expect(createFirstOffice(payload, { ...GOOD, code: 'x', email: '' })).rejects.toBeInstanceOf(
      RefusalError,
    )
    expect((await payload.count({ collection: 'organizations' })).totalDocs).toBe(0)
  })

  test('has rules, a catalogue and an administrator who signs in and may keep them', async () => {
    const { office, administrator } = await createFirstOffice(payload, GOOD)
    const { email, password } = GOOD
    const { user } = await payload.login({ collection: 'cadres', data: { email, password } })
    expect(user).toMatchObject({ id: administrator, collection: 'cadres' })
    const req = await createLocalReq({ user }, payload)
    const asAdministrator = { overrideAccess: false, req, depth: 0 } as const
    const policies = await payload.find({ collection: 'policies', ...asAdministrator })
    expect(policies.docs).toMatchObject([{ organization: office, quotaDays: 60, evidence: 'order' }])
    expect((await payload.count({ collection: 'topics', overrideAccess: false, req })).totalDocs).toBe(60)
    expect((await payload.count({ collection: 'trip-forms', overrideAccess: false, req })).totalDocs).toBe(4)
    const department = { organization: office, name: 'Ban Phong trào', code: 'PT' }
    await payload.create({ collection: 'departments', data: department, ...asAdministrator })
    const unit = { organization: office, name: 'Đạ Huoai', type: 'xa', level: 'commune' } as const
    await payload.create({ collection: 'units', data: unit, ...asAdministrator })
  })

  test('is the only one that can be begun so', async () => {
    const again = createFirstOffice(payload, { ...GOOD, code: 'TN', email: 'khac@lamdong.example' })
    await expect(again).rejects.toMatchObject({ refusals: [{ code: 'ALREADY_EXISTS', field: 'office' }] })
    expect((await payload.count({ collection: 'cadres' })).totalDocs).toBe(1)
  })
})

describe('a password', () => {
  test('that is made is long and never the same', () => {
    const made = new Set(Array.from({ length: 50 }, generatePassword))
    expect(made.size).toBe(50)
    for (const password of made) expect(password).toMatch(/^[a-zA-Z2-9]{20}$/)
  })

  class Terminal extends EventEmitter {
    raw: boolean[] = []
    setRawMode(mode: boolean) {
      this.raw.push(mode)
      return this
    }
    resume() {
      return this
    }
    pause() {
      return this
    }
    setEncoding() {
      return this
    }
  }

  test('that is typed is not shown, and can be corrected', async () => {
    const terminal = new Terminal()
    let shown = ''
    const output = { write: (text: string) => (shown += text) }
    const typed = askPassword(terminal, output, 'Mật khẩu: ')
    for (const part of ['bí mậ', 't', 'x\u007f', '\r']) terminal.emit('data', part)
    expect(await typed).toBe('bí mật')
    expect(shown).toBe('Mật khẩu: \n')
    expect(terminal.raw).toEqual([true, false])
    expect(terminal.listenerCount('data')).toBe(0)
  })

  test('that is broken off ends the asking and gives the terminal back', async () => {
    const terminal = new Terminal()
    const typed = askPassword(terminal, { write: () => true }, '')
    terminal.emit('data', 'abc\u0003')
    await expect(typed).rejects.toThrow('Stopped')
    expect(terminal.raw).toEqual([true, false])
  })
})
