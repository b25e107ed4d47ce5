import { idOf, rowsOf, textOf } from '@/access/guards'
import type { Seen } from '@test/property/walk/see'

type Row = Record<string, unknown>

/** What every document of a kind has in tables of its own, so that one without it is torn. */
const PARTS = {
  plans: ['bases'],
  trips: ['stops', 'participants', 'topics'],
  reports: [],
} as const

const partOf = (row: Row, name: string): number => {
  const value = row[name]
  return Array.isArray(value) ? value.length : 0
}

function checkParts(seen: Seen): string[] {
  return (['plans', 'trips', 'reports'] as const).flatMap((type) =>
    seen[type].flatMap((row) =>
      PARTS[type].flatMap((name) => (partOf(row, name) > 0 ? [] : [`${type} ${row.id} has no ${name}`])),
    ),
  )
}

/** A plan that was decided was decided whole: with all that is in it, each line of it one way or the other. */
function checkDecisions(seen: Seen): string[] {
  const decided = ['approved', 'closed']
  return seen.plans
    .filter((plan) => decided.includes(textOf(plan.state) ?? ''))
    .flatMap((plan) => {
      const children = seen.plans.filter((child) => idOf(child.parent) === plan.id)
      const lines = seen.trips.filter((trip) => idOf(trip.plan) === plan.id)
      return [
        ...children.filter((child) => !decided.includes(textOf(child.state) ?? '')),
        ...lines.filter((line) => line.state === 'registered'),
      ].map(
        (row) =>
          `${plan.id} is ${textOf(plan.state) ?? ''}, and ${row.id} in it is ${textOf(row.state) ?? ''}`,
      )
    })
}

/** What has been gathered, merged or done says so in every place. */
function checkTraces(seen: Seen): string[] {
  const trips = new Set(seen.trips.map(({ id }) => id))
  return [
    ...[...seen.plans, ...seen.reports]
      .filter((row) => row.state === 'consolidated' && !idOf(row.parent))
      .map((row) => `${row.id} is gathered, but nowhere`),
    ...seen.trips
      .filter((trip) => (trip.state === 'merged') !== trips.has(idOf(trip.mergedInto) ?? ''))
      .map(
        (trip) =>
          `trip ${trip.id} is ${textOf(trip.state) ?? ''}, but merged into ${idOf(trip.mergedInto) ?? 'none'}`,
      ),
    ...seen.trips
      .filter((trip) => trip.state === 'done' && !(textOf(trip.result) && textOf(trip.completedAt)))
      .map((trip) => `trip ${trip.id} is done without a result`),
  ]
}

/** What is torn or contradicts itself, beyond what the walk's own checks look at; one line each. */
export const tornIn = (seen: Seen): string[] => [
  ...checkParts(seen),
  ...checkDecisions(seen),
  ...checkTraces(seen),
]

/** Findings hang on a trip that was made. */
export function strayFindings(findings: readonly Row[], seen: Seen): string[] {
  const made = new Set(
    seen.trips
      .filter((trip) => ['done', 'recorded', 'refused'].includes(textOf(trip.state) ?? ''))
      .map(({ id }) => id),
  )
  return rowsOf(findings)
    .filter((finding) => !made.has(idOf(finding.trip) ?? ''))
    .map((finding) => `finding ${idOf(finding.id) ?? ''} is of a trip that was not made`)
}
