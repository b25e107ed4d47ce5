import { GraphQLBoolean, GraphQLFloat } from 'graphql'
import { periodKey, quartersOf } from '@/domain/calendar'
import { type Pace as PaceFacts, PACE_STATUSES } from '@/domain/quota'
import { UnitLevel, words } from '../schema/enums'
import { aFlag, anInt, aNumber, answer, aText, type Field, list, must, some } from '../schema/fields'

const days = (description: string): Field => some(GraphQLFloat, description)

export const LedgerTotals = answer(
  'LedgerTotals',
  'Days done against days owed; empty wherever there is no quota',
  {
    days: aNumber,
    quotaDays: days('What the policy asks of this person this year'),
    remaining: days('What is missing'),
    surplus: days('What is above: encouraged, never an error (row CM-02)'),
    complete: some(GraphQLBoolean),
    byLevel: list(
      answer('LedgerLevel', 'Days at one level', {
        level: must(UnitLevel),
        days: aNumber,
        quotaDays: days('Only where the policy splits the quota'),
        remaining: days('What is missing at this level'),
      }),
    ),
  },
)

const PaceStatus = words(
  'PaceStatus',
  'No quota; all done; as far as an even spread or with the approved plan enough; else behind',
  PACE_STATUSES,
)

export const Pace = answer('Pace', 'Where a cadre stands in the year today, in days (rows CM-01, CM-16)', {
  status: must(PaceStatus),
  done: aNumber,
  planned: { ...aNumber, description: 'What approved trips that are not made yet will add' },
  forecast: { ...aNumber, description: "At the year's end: done and planned" },
  remaining: days('Still to do today; empty without a quota'),
  shortfall: days('Still to do when the approved plan is carried out: nobody has planned it yet'),
  expected: days('What an even spread would have brought by yesterday evening'),
  daysLeft: { ...anInt, description: 'Days of the year, today included, on which a trip would count' },
  byQuarter: list(answer('PaceQuarter', 'Done and planned in a quarter', { period: aText, days: aNumber })),
  bunched: {
    ...aFlag,
    description: 'Days bunch at the end of the year: a trip now is better than five in December',
  },
})

/** A pace as the fields above read it. */
export const shownPace = (pace: PaceFacts, year: number): Record<string, unknown> => ({
  ...pace,
  byQuarter: quartersOf(year).map((quarter, index) => ({
    period: periodKey(quarter),
    days: pace.byQuarter[index] ?? 0,
  })),
})
