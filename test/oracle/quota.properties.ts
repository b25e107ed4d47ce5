import { deepStrictEqual, ok } from 'node:assert/strict'
import fc from 'fast-check'
import { computeLedger, creditsOf, pace, quotaDue, scopeOn, type LedgerResult } from '@/domain/quota'
import { CALENDAR, dayBetween } from './calendar.oracle'
import { bondOn, ledgerByHand } from './ledger.oracle'
import type { NamedProperty } from './namedProperty'
import { ME, someCadre, somePolicy, someTrips, YEAR } from './quota.arbitraries'
import { dueByHand } from './quotaDue.oracle'

function tell(ledger: LedgerResult): string[] {
  const counted = ledger.credits.map(
    ({ halfDay, trip, unit, unitLevel, evidence }) =>
      `${halfDay} ${trip} ${unit} ${unitLevel} counts by ${evidence}`,
  )
  const missed = ledger.misses.map(({ halfDay, trip, unit = '-', reason, countedBy }) =>
    [halfDay, trip, unit, reason, ...(countedBy === undefined ? [] : [countedBy])].join(' '),
  )
  return [...counted, ...missed].sort()
}

function isRounded(days: number | null | undefined, exact: number | null | undefined, step: number): boolean {
  if (typeof days !== 'number' || typeof exact !== 'number') return days === exact
  return Math.abs(days - exact) <= step / 2 + 1e-9 && Number.isInteger(days / step)
}

const alwaysIn = (policy: Parameters<typeof creditsOf>[1]) => ({
  id: ME,
  posts: [
    {
      organization: 'o1',
      job: 'secretary',
      policies: [{ ...policy, validFrom: '2024-01-01' as const, validTo: undefined }],
    },
  ],
  leaves: [],
})

/** What must hold of days and quotas whatever the trips and the rules are. */
export const QUOTA_PROPERTIES: NamedProperty[] = [
  {
    name: 'the ledger is the one that going through every half-day of the year gives',
    property: fc.property(someCadre, someTrips, (cadre, trips) => {
      deepStrictEqual(tell(computeLedger({ cadre, year: YEAR, trips })), ledgerByHand(cadre, trips, YEAR))
    }),
  },
  {
    name: 'the ledger does not depend on the order of the trips',
    property: fc.property(someCadre, someTrips, (cadre, trips) => {
      const reversed = computeLedger({ cadre, year: YEAR, trips: trips.toReversed() })
      deepStrictEqual(reversed, computeLedger({ cadre, year: YEAR, trips }))
    }),
  },
  {
    name: 'a further trip never takes days away, and brings no more than it has',
    property: fc.property(someCadre, someTrips, (cadre, trips) => {
      const days = (some: typeof trips) => computeLedger({ cadre, year: YEAR, trips: some }).totals.days
      const [one, ...others] = trips
      if (!one) return
      const added = days(trips) - days(others)
      ok(added >= 0 && added <= days([one]))
    }),
  },
  {
    name: 'what trips bring one by one is, taken together once, the ledger of a cadre always in scope',
    property: fc.property(somePolicy, someTrips, (policy, trips) => {
      const done = trips.filter(({ stage }) => stage === 'done')
      const brought = done.flatMap((trip) => creditsOf(trip, policy)).filter(({ cadre }) => cadre === ME)
      const ofYear = new Set(
        brought.map(({ halfDay }) => halfDay).filter((half) => half.startsWith(`${YEAR}`)),
      )
      const { credits } = computeLedger({ cadre: alwaysIn(policy), year: YEAR, trips })
      deepStrictEqual(
        credits.map(({ halfDay }) => halfDay),
        [...ofYear].sort(),
      )
    }),
  },
  {
    name: 'what a year owes is what going through its days and months gives, rounded',
    property: fc.property(someCadre, (cadre) => {
      const due = quotaDue(cadre, YEAR)
      const exact = dueByHand(cadre, YEAR)
      const bound = CALENDAR.filter((day) => day.startsWith(`${YEAR}`)).map((day) => bondOn(cadre, day))
      const last = bound.findLast((bond) => typeof bond !== 'string')
      const step = typeof last === 'object' && !last.policy.allowHalfDays ? 1 : 0.5
      ok(isRounded(due.quotaDays, exact.quota, step), `${due.quotaDays} is not ${exact.quota} rounded`)
      deepStrictEqual(
        due.subQuotas.map(({ level }) => level),
        [...exact.levels.keys()],
      )
      for (const { level, days } of due.subQuotas) ok(isRounded(days, exact.levels.get(level), step))
      deepStrictEqual(due.daysInScope, bound.filter((bond) => typeof bond !== 'string').length)
      deepStrictEqual(due.fullQuotaDays, typeof last === 'object' ? last.policy.quotaDays : null)
    }),
  },
  {
    name: 'scope on a day is what the posts, policies and leaves of the day give',
    property: fc.property(someCadre, dayBetween('2024-12-25', '2025-12-31'), (cadre, day) => {
      const scope = scopeOn(cadre, day)
      const bond = scope.inScope ? { office: scope.organization, policy: scope.policy } : scope.reason
      deepStrictEqual(bond, bondOn(cadre, day))
    }),
  },
  {
    name: 'a forecast is the ledger with the approved trips done, and agrees with its own parts',
    property: fc.property(
      someCadre,
      someTrips,
      dayBetween('2025-01-01', '2025-12-31'),
      (cadre, trips, today) => {
        const told = pace({ cadre, year: YEAR, trips, today })
        const ahead = trips.map((trip) =>
          trip.stage === 'approved'
            ? { ...trip, stage: 'done' as const, evidence: (trip.evidence ?? '').trim() || 'x' }
            : trip,
        )
        const { days } = computeLedger({ cadre, year: YEAR, trips: ahead }).totals
        deepStrictEqual(told.forecast, days)
        deepStrictEqual(told.done + told.planned, told.forecast)
        deepStrictEqual(
          told.byQuarter.reduce((sum, quarter) => sum + quarter, 0),
          told.forecast,
        )
        ok(told.remaining === null || (told.shortfall ?? 0) <= told.remaining)
      },
    ),
  },
]
