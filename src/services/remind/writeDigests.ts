import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { insertRows, updateRows } from '@/database/bulk'
import { isUniqueViolation } from '@/database/transaction'
import { dayKeyOf, hourOf } from '@/domain/calendar'
import { digestsOf } from '@/domain/deadlines'
import { officeById } from '../lookup/offices'
import { officesToday } from '../lookup/officesToday'
import { takeSystemStep } from '../step'
import { digestItems } from './digestItems'
import { officeDeadlines } from './officeDeadlines'

/**
 * Writes the digests of one office that are due at this hour: for each person at most one a day, with its mail marked
 * as waiting, and the day on the person, all in one transaction. The unique key of person and day settles two runs at once.
 * @returns how many were written
 */
const digestOffice = (req: PayloadRequest, id: string): Promise<number> =>
  takeSystemStep(req, async (step) => {
    const { today } = step
    const office = await officeById(step, id)
    const { people, duties } = await officeDeadlines(step, office)
    const known = new Map(people.map((one) => [one.id, one]))
    const names = new Map(people.map((one) => [one.id, one.name]))
    const everyone = people.map(({ duty }) => duty)
    const hour = hourOf(step.now)
    const digests = digestsOf(everyone, duties, (who) => known.get(who)?.remindedOn, today).filter(
      ({ who }) => (known.get(who)?.hour ?? 0) <= hour,
    )
    const at = step.now.toISOString()
    const rows = digests.map((digest) => ({
      recipient: digest.who,
      organization: id,
      kind: 'reminders',
      params: {
        due: digest.mine.filter(({ dueOn }) => dueOn >= today).length,
        overdue: digest.mine.filter(({ dueOn }) => dueOn < today).length,
        late: digest.late.length,
      },
      key: `reminders/${digest.who}/${today}`,
      items: digestItems(digest, names),
      mailState: known.get(digest.who)?.mail ? 'waiting' : 'off',
      mailTries: 0,
      createdAt: at,
      updatedAt: at,
    }))
    await insertRows(req, 'notifications', rows)
    await updateRows(
      req,
      'cadres',
      digests.map(({ who }) => ({ id: who, remindedOn: today })),
    )
    return rows.length
  })

/**
 * Writes what people are to be told today: what they owe and is near or late by the policy's deadlines, and to those
 * who lead them who is late. Each office in a transaction of its own. Run each hour: nobody is told twice on a day, and
 * nobody when nothing has come up since.
 * @returns how many digests were written
 */
export async function writeDigests(req: PayloadRequest): Promise<number> {
  let written = 0
  for (const id of await officesToday(req, dayKeyOf(now()))) {
    try {
      written += await digestOffice(req, id)
    } catch (error) {
      // Another process writes the digests of this office at this moment.
      if (!isUniqueViolation(error)) throw error
    }
  }
  return written
}
