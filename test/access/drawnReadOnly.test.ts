import type { Field, Payload } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { isRecord } from '@/access/guards'
import { COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { rest } from './support/api'
import { mayReach } from './support/reached'
import { type Row, World } from './support/world'
import { WRITERS } from './support/writes'

let payload: Payload
let world: World
beforeAll(async () => {
  payload = await openTestPayload()
  world = await World.make(payload)
  await world.signIn()
})
afterAll(() => closeTestPayload(payload))

const PEOPLE = WRITERS.filter((writer) => writer !== 'anonymous')

const KEPT_BY_PAYLOAD = ['id', 'createdAt', 'updatedAt', 'sessions']

/** The named fields of a form, rows and folds opened, as far as a form shows them. */
const shownFields = (fields: Field[]): string[] =>
  fields.flatMap((field): string[] => {
    if (fieldAffectsData(field)) {
      const isHidden = ('hidden' in field && field.hidden) || field.admin?.hidden === true
      return isHidden || KEPT_BY_PAYLOAD.includes(field.name) ? [] : [field.name]
    }
    return 'fields' in field && Array.isArray(field.fields) ? shownFields(field.fields) : []
  })

/** What Payload's form asks before it draws a document: may the fields be changed? */
async function drawn(
  token: string,
  row: Row,
): Promise<{ save: boolean; editable: (name: string) => boolean }> {
  const { body } = await rest('POST', `${row.slug}/access/${row.id}`, { token, body: {} })
  const { fields } = body
  return {
    save: body.update === true || (isRecord(body.update) && body.update.permission === true),
    editable: (name) => {
      if (typeof fields === 'boolean') return fields
      const field = isRecord(fields) ? fields[name] : undefined
      return field === true || (isRecord(field) && field.update === true)
    },
  }
}

const readableTo = (writer: string, slug: GuardedSlug): Row[] => {
  const person = world.people.find(({ key }) => key === writer)
  return world.rowsOf(slug).filter((row) => person && mayReach(person, slug, 'read', row))
}

/** On one's own record, by the words of the offices; and what an administrator may change there besides. */
const OWN = ['phone', 'language', 'mailReminders', 'reminderHour']
const ADMINISTRATORS_OWN = [...OWN, 'name', 'titleLine', 'email']

describe.each(COLLECTION_SLUGS)('the form of %s', (slug) => {
  test('draws every field read-only for whoever the table lets change nothing of it', async () => {
    const names = shownFields(payload.collections[slug].config.fields)
    const wrong: string[] = []
    let looked = 0
    for (const writer of PEOPLE) {
      const person = world.people.find(({ key }) => key === writer)
      const token = await world.token(writer)
      for (const row of readableTo(writer, slug).slice(0, 12)) {
        const { save, editable } = await drawn(token, row)
        const may = Boolean(person && mayReach(person, slug, 'update', row))
        looked += 1
        if (save !== may) wrong.push(`${writer} save ${row.label}: ${save}`)
        if (may) continue
        wrong.push(...names.filter(editable).map((name) => `${writer} ${row.label} ${name}`))
      }
    }
    expect(wrong).toEqual([])
    expect(looked).toBeGreaterThan(0)
  })
})

describe('the form of a person', () => {
  const names = (): string[] => shownFields(payload.collections.cadres.config.fields)
  const editableOf = async (writer: string, target: string): Promise<string[]> => {
    const row = world.row('cadres', target)
    const { editable } = await drawn(await world.token(writer), row)
    return names().filter(editable)
  }

  test.each(['cadre', 'head', 'focal', 'standing', 'secretary', 'clerk', 'topicEditor', 'reader'])(
    'draws of the own account of a %s only telephone, language and reminders as editable',
    async (role) => {
      const writer = `province/${role}`
      expect((await editableOf(writer, writer)).sort()).toEqual([...OWN].sort())
    },
  )

  test('draws of an administrator’s own account neither posts nor office, job or exemptions as editable', async () => {
    const own = await editableOf('province/administrator', 'province/administrator')
    expect(own.sort()).toEqual([...ADMINISTRATORS_OWN].sort())
  })

  test('offers to unlock an account to an administrator alone', async () => {
    const offered = async (writer: string, target: string): Promise<unknown> => {
      const { id } = world.person(target)
      const { body } = await rest('POST', `cadres/access/${id}`, {
        token: await world.token(writer),
        body: {},
      })
      return body.unlock ?? false
    }
    expect(await offered('province/cadre', 'province/cadre')).toBe(false)
    expect(await offered('province/standing', 'province/cadre')).toBe(false)
    expect(await offered('province/administrator', 'elsewhere/cadre')).toBe(false)
    expect(await offered('province/administrator', 'province/cadre')).toMatchObject({ permission: true })
  })

  test('draws everything of somebody else as editable for an administrator of the office', async () => {
    expect((await editableOf('province/administrator', 'province/cadre')).sort()).toEqual(names().sort())
  })

  test('draws the address of who also holds a post in an office above as read-only', async () => {
    const { id } = world.person('province/displaced')
    const posts = [
      { organization: world.office('province'), role: 'cadre' as const },
      { organization: world.office('central'), role: 'reader' as const },
    ]
    await payload.update({ collection: 'cadres', id, data: { posts } })
    const editable = await editableOf('province/administrator', 'province/displaced')
    expect(editable).not.toContain('email')
    expect(editable).toContain('phone')
  })

  test('agrees with what saving refuses, field by field', async () => {
    const value: Record<string, unknown> = {
      name: 'Tên khác',
      titleLine: 'Chức danh khác',
      organization: world.office('commune'),
      department: world.department('province', 'XDD'),
      job: 'driver',
      phone: '0911',
      language: 'en',
      mailReminders: false,
      reminderHour: 9,
      inScopeFrom: '2024-01-01',
      inScopeTo: '2024-12-31',
      posts: [],
      exemptions: [{ kind: 'other', from: '2024-01-01', to: '2024-02-01' }],
      email: 'khac@thu.example',
    }
    expect(Object.keys(value).sort()).toEqual(names().sort())
    for (const [writer, target] of [
      ['province/cadre', 'province/cadre'],
      ['province/head', 'province/head'],
      ['province/clerk', 'province/clerk'],
      ['province/reader', 'province/reader'],
      ['province/administrator', 'province/administrator'],
    ] as const) {
      const editable = await editableOf(writer, target)
      const token = await world.token(writer)
      for (const name of names()) {
        const { id } = world.person(target)
        const answer = await rest('PATCH', `cadres/${id}?depth=0`, { token, body: { [name]: value[name] } })
        expect([writer, name, answer.status < 300]).toEqual([writer, name, editable.includes(name)])
      }
    }
  })
})

describe('the office of an entry', () => {
  test.each(['topics', 'trip-forms', 'programme-events'] as const)(
    'is read-only in %s for who keeps those of one office',
    async (slug) => {
      const editor = await drawn(await world.token('province/topicEditor'), world.row(slug, 'province'))
      expect(editor.editable('organization')).toBe(false)
      expect(editor.save).toBe(true)
    },
  )

  test('can be chosen where one keeps more than one, and an office above is never changed', async () => {
    const token = await world.token('province/administrator')
    expect((await drawn(token, world.row('units', 'province'))).editable('organization')).toBe(true)
    const office = await drawn(token, world.row('organizations', 'province'))
    expect(office.editable('name')).toBe(true)
    expect(office.editable('parent')).toBe(false)
  })
})
