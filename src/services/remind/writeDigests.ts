import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { rowsOf, textOf } from '@/access/guards'
import { insertRows, updateRows } from '@/database/bulk'
import { type DayKey, dayKeyOf, hourOf } from '@/domain/calendar'
import { digestsOf } from '@/domain/deadlines'
import { inEachOffice } from '../lookup/eachOffice'
import { officeById } from '../lookup/offices'
import { type Step, takeSystemStep } from '../step'
import { digestItems } from './digestItems'
import { officeDeadlines } from './officeDeadlines'

const keyOf = (who: string, day: DayKey): string => `reminders/${who}/${day}`

/** Those of some people who have their digest of today, whatever day stands on the person. */
async function toldToday({ payload, req, today }: Step, who: readonly string[]): Promise<Set<string>> {
  if (who.length === 0) return new Set()
  const found = await payload.db.find({
    collection: 'notifications',
    where: { key: { in: who.map((one) => keyOf(one, today)) } },
    limit: who.length,
    pagination: false,
    select: { key: true },
    req,
  })
  const keys = new Set(rowsOf(found.docs).map((row) => textOf(row.key)))
  return new Set(who.filter((one) => keys.has(keyOf(one, today))))
}

/**
 * Writes the digests of one office that are due at this hour: for each person at most one a day, with its mail marked
 * as waiting, and the day on the person, all in one transaction. The unique key of person and day settles two runs at
 * once: the later finds what the other wrote. Where the day on a person is wrong, it is put right.
 * @returns how many were written
 */
const digestOffice = (req: PayloadRequest, id: string): Promise<number> =>
  takeSystemStep(
    req,
    async (step) => {
      const { today } = step
      const office = await officeById(step, id)
      const { people, duties } = await officeDeadlines(step, office)
      const known = new Map(people.map((one) => [one.id, one]))
      const names = new Map(people.map((one) => [one.id, one.name]))
      const everyone = people.map(({ duty }) => duty)
      const toldOn = (who: string): DayKey | undefined => {
        const day = known.get(who)?.remindedOn
        // A day that has not come says nothing: it would keep the person from every digest until then.
        return day === undefined || day > today ? undefined : day
      }
      const hour = hourOf(step.now)
      const due = digestsOf(everyone, duties, toldOn, today).filter(
        ({ who }) => (known.get(who)?.hour ?? 0) <= hour,
      )
      const told = await toldToday(
        step,
        due.map(({ who }) => who),
      )
      const at = step.now.toISOString()
      const rows = due
        .filter(({ who }) => !told.has(who))
        .map((digest) => ({
          recipient: digest.who,
          organization: id,
          kind: 'reminders',
          params: {
            due: digest.mine.filter(({ dueOn }) => dueOn >= today).length,
            overdue: digest.mine.filter(({ dueOn }) => dueOn < today).length,
            late: digest.late.length,
          },
          key: keyOf(digest.who, today),
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
        due.map(({ who }) => ({ id: who, remindedOn: today })),
      )
      return rows.length
    },
    { onUniqueViolation: true },
  )

/**
 * Writes what people are to be told today: what they owe and is near or late by the policy's deadlines, and to those
 * who lead them who is late. Each office in a transaction of its own: one that fails is logged, and tried again with
 * the next run. Run each hour: nobody is told twice on a day, and nobody when nothing has come up since.
 * @returns how many digests were written
 */
export const writeDigests = (req: PayloadRequest): Promise<number> =>
  inEachOffice(req, dayKeyOf(now()), 'Reminders could not be written', (office) => digestOffice(req, office))
