import { deepStrictEqual } from 'node:assert/strict'
import fc from 'fast-check'
import type { DayKey } from '@/domain/calendar'
import { digestsOf, dutiesOf, lastMilestone, leadersOf } from '@/domain/deadlines'
import {
  owedByHand,
  plusDays,
  someDay,
  someDuties,
  someFacts,
  somePeople,
  spokenDays,
} from './deadlines.oracle'
import type { NamedProperty } from './namedProperty'

const ESCALATED = ['register', 'report', 'tripResult']

/** What must hold of deadlines and of who is told of them, whatever is owed. */
export const DEADLINE_PROPERTIES: NamedProperty[] = [
  {
    name: 'the last day on which to speak of something is that which a walk over the days finds',
    property: fc.property(
      someDay,
      fc.integer({ min: -10, max: 10 }),
      fc.integer({ min: -15, max: 150 }),
      (dueOn, ahead, later) => {
        const remindFrom = plusDays(dueOn, -ahead)
        const today = plusDays(dueOn, later)
        deepStrictEqual(
          lastMilestone({ dueOn, remindFrom }, today),
          spokenDays(dueOn, remindFrom, today).at(-1),
        )
      },
    ),
  },
  {
    name: 'who owes a registration or a report, and by when, is what a look at everyone finds',
    property: fc.property(someFacts, someDay, (asked, today) => {
      const owed = dutiesOf(asked.facts, today).filter(({ kind }) =>
        ['register', 'submit', 'report'].includes(kind),
      )
      deepStrictEqual(
        owed
          .map(
            ({ kind, who, period, dueOn, remindFrom }) =>
              `${kind} ${who} ${period ?? ''} ${dueOn} ${remindFrom}`,
          )
          .sort(),
        owedByHand(asked, today),
      )
    }),
  },
  {
    name: 'on whatever days it runs, people are told once of each day that counted, and nothing when nothing came up',
    property: fc.property(
      somePeople,
      someDuties,
      fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 8 }),
      (people, duties, days) => {
        const told = new Map<string, DayKey>()
        for (const run of days.toSorted((a, b) => a - b)) {
          const today = plusDays('2025-06-15', run)
          const digests = digestsOf(people, duties, (who) => told.get(who), today)
          deepStrictEqual(new Set(digests.map(({ who }) => who)).size, digests.length)
          for (const person of people) {
            const own = duties
              .filter(({ who }) => who === person.id)
              .flatMap(({ dueOn, remindFrom }) => spokenDays(dueOn, remindFrom, today))
            const ofOthers = duties
              .filter(({ kind, who }) => {
                const late = people.find(({ id }) => id === who)
                return ESCALATED.includes(kind) && late && leadersOf(late, people).includes(person.id)
              })
              .flatMap(({ dueOn }) => spokenDays(dueOn, plusDays(dueOn, 1), today))
            const news = [...own, ...ofOthers].some((day) => day > (told.get(person.id) ?? ''))
            deepStrictEqual(
              digests.some(({ who }) => who === person.id),
              news,
            )
            if (news) told.set(person.id, today)
          }
        }
      },
    ),
  },
]
