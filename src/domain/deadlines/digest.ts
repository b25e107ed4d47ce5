import { addDays, type DayKey } from '../calendar'
import type { Duty, DutyKind, DutyPerson } from './duties'
import { lastMilestone } from './milestones'

/** What a head is told of when it is late; the rest is between the office and the person. */
const ESCALATED: readonly DutyKind[] = ['register', 'submit', 'tripResult', 'report']

/** Somebody else's duty that is late, as whoever leads that person is told. */
export type Late = Pick<Duty, 'kind' | 'who' | 'dueOn' | 'period' | 'day'>

/** All that a person should be told of on a day, in the order of the days. */
export interface Digest {
  who: string
  mine: Duty[]
  late: Late[]
}

/**
 * Who is told that a person is late: the heads of the department, else the focal department, else the Standing
 * Committee; never the person.
 */
export function leadersOf(person: DutyPerson, people: readonly DutyPerson[]): string[] {
  const others = people.filter((one) => one.id !== person.id)
  const heads = others.filter(
    ({ heads: led }) => person.department !== undefined && led.includes(person.department),
  )
  const isHead = person.department !== undefined && person.heads.includes(person.department)
  const ranks = [
    // A deputy is not told of the head, nor the other way round.
    isHead ? [] : heads,
    person.isFocal ? [] : others.filter((one) => one.isFocal),
    others.filter((one) => one.isStanding),
  ]
  return (ranks.find((rank) => rank.length > 0) ?? []).map((one) => one.id)
}

const byDay = (a: { dueOn: DayKey }, b: { dueOn: DayKey }): number =>
  a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0

/** What is late is spoken of to the leader from the day after it was due. */
const lateFrom = ({ dueOn }: { dueOn: DayKey }) => ({ dueOn, remindFrom: addDays(dueOn, 1) })

/** All that is open for each person, whether or not it is time to say so: own duties that have come near, and who is late. */
export function openFor(
  people: readonly DutyPerson[],
  duties: readonly Duty[],
  today: DayKey,
): Map<string, Digest> {
  const digests = new Map(people.map(({ id }): [string, Digest] => [id, { who: id, mine: [], late: [] }]))
  const known = new Map(people.map((one) => [one.id, one]))
  for (const duty of [...duties].sort(byDay)) {
    if (duty.remindFrom <= today) digests.get(duty.who)?.mine.push(duty)
    const person = known.get(duty.who)
    if (!person || duty.dueOn >= today || !ESCALATED.includes(duty.kind)) continue
    const { kind, who, dueOn, period, day } = duty
    for (const leader of leadersOf(person, people))
      digests.get(leader)?.late.push({ kind, who, dueOn, ...(period && { period }), ...(day && { day }) })
  }
  return digests
}

/**
 * Who is to be told something today, and what: one digest a person and day at most, and none where nothing has
 * come up since the last. It names everything that is open, not only what is new.
 * @param toldOn the day of a person's last digest
 */
export function digestsOf(
  people: readonly DutyPerson[],
  duties: readonly Duty[],
  toldOn: (who: string) => DayKey | undefined,
  today: DayKey,
): Digest[] {
  return [...openFor(people, duties, today).values()].filter(({ who, mine, late }) => {
    const last = toldOn(who)
    return [...mine, ...late.map(lateFrom)].some((one) => {
      const milestone = lastMilestone(one, today)
      return milestone !== undefined && (last === undefined || milestone > last)
    })
  })
}
