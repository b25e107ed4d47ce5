import type { Payload } from 'payload'
import { isRecord } from '@/access/guards'
import { closePeriod } from '@/services/reports/closePeriod'
import { consolidateReports } from '@/services/reports/consolidateReports'
import { draftReport } from '@/services/reports/draftReport'
import { acceptReport } from '@/services/reports/decideReport'
import { submitReport } from '@/services/reports/submitReport'
import { returnPlan } from '@/services/plans/returnPlan'
import { holdMeeting } from '@/services/meetings/holdMeeting'
import { keepOverlap } from '@/services/overlaps/keepOverlap'
import { overlaps } from '@/services/read/overlaps'
import { moveTripDays } from '@/services/trips/moveTripDays'
import { assignTrip } from '@/services/trips/assignTrip'
import { mergeTrips } from '@/services/trips/mergeTrips'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { see } from '@test/property/walk/see'
import { Q3, Setting } from './setting'

let payload: Payload
beforeAll(async () => {
  payload = await openTestPayload()
})
afterAll(() => closeTestPayload(payload))

const broken = new Error('The disk is full')

/** What writes several rows in one statement (`src/database/bulk`), below `create` and `updateOne`. */
function countStatements(id: number | string | null, count: () => void): void {
  const sessions: unknown = payload.db.sessions
  const session = isRecord(sessions) && id !== null ? sessions[id] : undefined
  const database = isRecord(session) ? session.db : undefined
  if (!isRecord(database) || typeof database.run !== 'function') return
  const run: unknown = database.run.bind(database)
  database.run = (statement: unknown): unknown => {
    count()
    const ran: unknown = typeof run === 'function' ? Reflect.apply(run, database, [statement]) : undefined
    return ran
  }
}

/** Takes the step while the `failing`-th write of it throws. */
async function takeWithFailure<Result>(failing: number, step: () => Promise<Result>): Promise<Result> {
  const { db } = payload
  const { beginTransaction, create, updateOne } = db
  let writes = 0
  const count = (): void => {
    writes += 1
    if (writes === failing) throw broken
  }
  db.beginTransaction = async (options) => {
    const id = await beginTransaction.call(db, options)
    countStatements(id, count)
    return id
  }
  db.create = async (args) => {
    count()
    const made: unknown = await create.call(db, args)
    return made
  }
  db.updateOne = async (args) => {
    count()
    return updateOne.call(db, args)
  }
  try {
    return await step()
  } finally {
    Object.assign(db, { beginTransaction, create, updateOne })
  }
}

const everything = async (): Promise<string> => {
  const { digest, trace, ...seen } = await see(payload)
  return JSON.stringify([digest.transitions, trace.length, seen])
}

/**
 * Breaks the step at its first write, its second and so on until it goes through. Each time nothing
 * may have been kept.
 * @returns at how many places it was broken
 */
async function breakEverywhere(step: () => Promise<unknown>): Promise<number> {
  const before = await everything()
  for (let failing = 1; ; failing += 1) {
    try {
      await takeWithFailure(failing, step)
      return failing - 1
    } catch (error) {
      expect(error).toBe(broken)
      expect(await everything()).toBe(before)
    }
  }
}

describe('[transactions] a step that breaks in the middle leaves nothing of itself', () => {
  let setting: Setting
  beforeAll(async () => {
    setting = await Setting.make(payload)
  })

  /** How many writes each step has that it can break at. */
  const expectBroken = async (writes: number, step: () => Promise<unknown>): Promise<void> => {
    expect(await breakEverywhere(step)).toBeGreaterThanOrEqual(writes)
  }

  it('while plans are opened, written, sent up, endorsed and gathered', async () => {
    await expectBroken(10, () => setting.open())
    await expectBroken(3, () => setting.register('cadre'))
    await setting.register('head')
    await expectBroken(2, () => setting.submit('cadre'))
    await setting.submit('head')
    await expectBroken(2, () => setting.endorse('cadre', 'head'))
    await expectBroken(7, () => setting.gather('head', 'PT'))
    await setting.submit('PT', 'head')
    await setting.endorse('PT', 'focal')
    await expectBroken(4, () => setting.gather('focal'))
    await setting.submit('office', 'focal')
  })

  it('while a plan is given back with remarks, and all of them are decided', async () => {
    const { id } = await setting.plan('cadre')
    await expectBroken(5, async () => {
      const { version } = await setting.plan('cadre')
      const comments = [{ text: 'Ghi rõ địa bàn' }, { text: 'Ghi rõ thời gian' }]
      return returnPlan(await setting.as('deputy'), { plan: id, version, reason: 'Chưa rõ', comments })
    })
    await expectBroken(8, () => setting.decide('secretary'))
    expect((await setting.plan('office')).state).toBe('approved')
  })

  it('while trips are merged and completed', async () => {
    const { id: plan } = await setting.plan('head')
    const [into] = (await payload.find({ collection: 'trips', where: { plan: { equals: plan } } })).docs
    const from = await assignTrip(await setting.as('deputy'), {
      leader: setting.office.person('cadre').id,
      document: '15-QĐ/TĐTN',
      ...setting.office.trip(),
    })
    await expectBroken(5, async () =>
      mergeTrips(await setting.as('head'), {
        into: into?.id ?? '',
        intoVersion: into?.version ?? 0,
        from: from.id,
        fromVersion: from.version,
      }),
    )
    standOn('2021-07-20')
    await expectBroken(6, () => setting.complete(into?.id ?? '', 'head', { orderNumber: 'CL-12' }))
    expect(await setting.ledger('cadre')).toEqual(['2021-07-12:am', '2021-07-12:pm'])
  })

  it('while reports are drafted, sent up, gathered and the quarter is closed', async () => {
    const draft = async () => draftReport(await setting.as('secretary'), { period: Q3 })
    await expectBroken(2, draft)
    const { id, version } = await draft()
    await expectBroken(2, async () => submitReport(await setting.as('secretary'), { report: id, version }))
    const gather = async () =>
      consolidateReports(await setting.as('focal'), { organization: setting.office.id, period: Q3 })
    await expectBroken(4, gather)
    const office = await payload.find({ collection: 'reports', where: { scope: { equals: 'organization' } } })
    const report = office.docs[0]?.id ?? ''
    const sent = await submitReport(await setting.as('focal'), {
      report,
      version: office.docs[0]?.version ?? 0,
    })
    const accepted = await acceptReport(await setting.as('deputy'), { report, version: sent.version })
    await expectBroken(8, async () =>
      closePeriod(await setting.as('focal'), { report, version: accepted.version }),
    )
    expect((await setting.plan('office')).state).toBe('closed')
  })
})

describe('[transactions] an answer to an overlap that breaks in the middle leaves nothing of itself', () => {
  it('while two trips are kept and while one is moved', async () => {
    standOn('2021-07-01')
    const setting = await Setting.make(payload)
    await setting.open()
    for (const key of ['cadre', 'head']) await setting.register(key)
    const organization = setting.office.id
    const found = async () =>
      (await overlaps(await setting.as('focal'), { organization, period: Q3, kind: 'unit', first: 5 }))
        .rows[0]
    const pair = async () => {
      const { key = '', trips = [] } = (await found()) ?? {}
      const [one, other] = trips
      if (!one || !other) throw new Error('Two trips were to overlap')
      return { key, trip: one.id, version: one.version, other: other.id, otherVersion: other.version }
    }
    const asked = await pair()
    // A row for both trips in the trace, both trips, the answer, both plans.
    expect(
      await breakEverywhere(async () =>
        keepOverlap(await setting.as('focal'), { ...asked, reason: 'Lý do' }),
      ),
    ).toBeGreaterThanOrEqual(6)
    expect((await found())?.open).toBe(false)
    const { trip, version } = await pair()
    const input = { trip, version, firstDay: '2021-07-20', reason: 'Tránh trùng chéo' }
    expect(
      await breakEverywhere(async () => moveTripDays(await setting.as('focal'), input)),
    ).toBeGreaterThanOrEqual(4)
    expect((await setting.trip(trip)).firstDay).toBe('2021-07-20')
  })
})

describe('[transactions] a meeting that breaks in the middle leaves nothing of itself', () => {
  const written = async (): Promise<number> => (await payload.count({ collection: 'meetings' })).totalDocs

  it('neither of what it decided nor of its minutes', async () => {
    standOn('2021-07-01')
    const setting = await Setting.make(payload)
    await setting.office.addPerson('other', { name: 'Trần Văn Bình', department: 'PT' })
    await setting.open()
    const plans = await Promise.all(
      ['cadre', 'other'].map(async (key) => {
        const line = await setting.register(key)
        await setting.submit(key)
        const { id: plan, version } = await setting.plan(key)
        return { plan, version, line: line.id }
      }),
    )
    const [one, other] = plans
    if (!one || !other) throw new Error('Two plans were to wait')
    const before = await written()
    const broken = await breakEverywhere(async () => {
      expect(await written()).toBe(before)
      return holdMeeting(await setting.as('head'), {
        organization: setting.office.id,
        department: setting.office.departments.get('PT'),
        period: Q3,
        conclusion: 'Thống nhất',
        gather: true,
        plans: [
          { plan: one.plan, version: one.version, decision: 'agree' },
          {
            plan: other.plan,
            version: other.version,
            decision: 'giveBack',
            words: 'Chưa rõ',
            remarks: [{ trip: other.line, text: 'Ghi rõ địa bàn' }],
          },
        ],
      })
    })
    // Each plan and its trace, the remark, the plan of the department and the minutes.
    expect(broken).toBeGreaterThanOrEqual(9)
    expect(await written()).toBe(before + 1)
  })
})
