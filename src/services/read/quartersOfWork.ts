import type { PayloadRequest } from 'payload'
import { rowsOf } from '@/access/guards'
import { nextPeriod, parsePeriodKey, type Period, periodKey, quarterOf } from '@/domain/calendar'
import { officeById } from '../lookup/offices'
import { type Reading, reading } from './reading'
import { checkTripsRead } from './tripReaders'

export interface QuartersOfWork {
  /** Quarters to choose from, the newest first: from the office's first plan to the quarter after this one. */
  quarters: string[]
  /** The quarter that is looked at unless somebody says otherwise: this one, or the last in which there was work. */
  now: string
}

/** Quarters that are offered: ten years of them. */
const MOST_QUARTERS = 40

async function edge(step: Reading, organization: string, sort: string): Promise<Period | undefined> {
  const found = await step.payload.db.find({
    collection: 'plans',
    where: { organization: { equals: organization } },
    sort,
    limit: 1,
    pagination: false,
    select: { period: true },
    req: step.req,
  })
  return parsePeriodKey(rowsOf(found.docs)[0]?.period)
}

/** The key of the first or last quarter of a period. */
const quarterKey = (period: Period, quarter: 1 | 4): string =>
  periodKey(period.kind === 'quarter' ? period : { kind: 'quarter', year: period.year, quarter })

/**
 * Between which quarters an office has worked. Two statements.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function quartersOfWork(
  req: PayloadRequest,
  input: { organization: string },
): Promise<QuartersOfWork> {
  const step = await reading(req)
  const office = await officeById(step, input.organization)
  checkTripsRead(step.principal, office)
  const first = await edge(step, office.id, 'period')
  const last = await edge(step, office.id, '-period')
  const present = quarterOf(step.today)
  const today = periodKey(present)
  const earliest = first ? quarterKey(first, 1) : today
  const latest = last ? quarterKey(last, 4) : today
  const quarters: string[] = []
  const end = periodKey(nextPeriod(present))
  for (
    let one: Period = parsePeriodKey(earliest < today ? earliest : today) ?? present;
    periodKey(one) <= end;
    one = nextPeriod(one)
  ) {
    quarters.push(periodKey(one))
  }
  const newest = quarters.toReversed().slice(0, MOST_QUARTERS)
  return { quarters: newest, now: latest < today ? latest : today }
}
