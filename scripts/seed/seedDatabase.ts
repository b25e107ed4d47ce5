import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { setClock } from '@/access/clock'
import { inTransaction, optimizeDatabase } from '@/database'
import { dayKeyOf, formatDay, parsePeriodKey, periodLabel } from '@/domain/calendar'
import { organizations } from './data/organizations'
import { dateWrites } from './datedWrites'
import { livePresent, standingAt } from './drive/livePresent'
import { liveYear } from './drive/liveYear'
import { Office } from './drive/office'
import { loadMasterData } from './load'
import { removeHalfLoaded, markDone, markLoading } from './marker'
import { type Part, PARTS } from './parts'
import { type Progress, silent } from './progress'

export interface SeedOptions {
  parts?: readonly Part[]
  /** The quarters of each year that is over; all four unless told. */
  quarters?: readonly number[]
  /** The machine's clock. */
  now?: Date
  progress?: Progress
}

/** What the database holds now, or that it held something before and nothing was done. */
export type Seeded = { done: true; counts: Record<string, number> } | { done: false }

const COUNTED = [
  'organizations',
  'cadres',
  'units',
  'topics',
  'plans',
  'trips',
  'findings',
  'reports',
] as const

/**
 * Fills an empty database with the demonstration: master data below access control, and the years of the
 * offices through the services, each step by the right person on its day.
 *
 * On SQLite all of it is one transaction: broken off, it leaves the database as empty as it was. MongoDB holds
 * no transaction that long; there a mark says that loading is under way, and the next one begins anew.
 *
 * A database that holds an office is left alone.
 */
export async function seedDatabase(payload: Payload, options: SeedOptions = {}): Promise<Seeded> {
  if (!(await isEmpty(payload))) return { done: false }
  const giveBack = dateWrites(payload)
  try {
    await fill(payload, options)
  } finally {
    giveBack()
    setClock()
  }
  await optimizeDatabase(payload)
  const counts: Record<string, number> = {}
  for (const collection of COUNTED) counts[collection] = (await payload.count({ collection })).totalDocs
  return { done: true, counts }
}

async function isEmpty(payload: Payload): Promise<boolean> {
  if ((await payload.count({ collection: 'organizations' })).totalDocs === 0) return true
  return removeHalfLoaded(payload)
}

async function fill(payload: Payload, options: SeedOptions): Promise<void> {
  const req = await createLocalReq({}, payload)
  if ('client' in payload.db) {
    await inTransaction(req, () => loadEverything(payload, req, options))
    return
  }
  await markLoading(payload)
  await loadEverything(payload, req, options)
  await markDone(payload)
}

const CALLED: Readonly<Record<string, string>> = Object.fromEntries(
  organizations.map(({ key, name }) => [key, name.vi]),
)

/** Master data take about this share of the time. */
const MASTER_SHARE = 0.04

async function loadEverything(
  payload: Payload,
  req: PayloadRequest,
  { parts = PARTS, quarters, now = new Date(), progress = silent }: SeedOptions,
): Promise<void> {
  // Offices and people are there before anything happens.
  setClock(() => new Date('2018-01-02T08:00:00+07:00'))
  const book = await loadMasterData(payload, req, (vi, en) => progress.begin(vi, en, 0))
  const weight = (1 - MASTER_SHARE) / Math.max(1, parts.length)
  for (const [index, part] of parts.entries()) {
    const share = (own: number): number => MASTER_SHARE + weight * (index + own)
    const office = new Office(payload, book, part.office, 'client' in payload.db ? req : undefined)
    const onQuarter = (key: string): void => {
      const period = parsePeriodKey(key)
      if (!period) return
      const office = CALLED[part.office] ?? part.office
      progress.begin(`${office}, ${periodLabel(period, 'vi')}`, periodLabel(period, 'en'), share(0))
    }
    const onProgress = (own: number): void => {
      progress.advance(share(own))
    }
    if (part.year === 'present') {
      const day = dayKeyOf(standingAt(now))
      if (day !== dayKeyOf(now)) {
        progress.begin(
          `Đồng hồ máy chậm, đứng ở ngày ${formatDay(day)}`,
          `the clock is behind: standing on ${formatDay(day)}`,
          share(0),
        )
      }
      await livePresent({ office, now: standingAt(now), onQuarter, onProgress })
    } else {
      await liveYear({ office, year: part.year, quarters, onQuarter, onProgress })
    }
  }
  progress.end()
}
