import { idOf, isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { transitionHash } from '@/services/moves/recordMove'
import type { Model, Paper } from './model'
import { peopleOn, type Seen } from './see'

type Row = Record<string, unknown>

const HASHED = [
  'organization',
  'department',
  'cadre',
  'key',
  'documentType',
  'document',
  'sequence',
  'event',
  'fromState',
  'toState',
  'actor',
  'role',
  'reason',
  'at',
  'snapshot',
] as const

/** Words by which somebody decides on a document; nobody may have said them of his or her own. */
const DECISIONS = ['approve', 'endorse', 'return', 'accept', 'drop', 'consent', 'refuse', 'acknowledge']

/** Where each document's chain of transitions has got to. */
export class TraceKeeper {
  private readonly last = new Map<string, { sequence: number; hash: string; state: string }>()
  private readonly known = new Set<string>()

  /** Checks the rows that are new, and returns what they say, as the model says it. */
  follow(seen: Seen): string[] {
    const fresh = seen.trace
      .filter((row) => !this.known.has(idOf(row.id) ?? ''))
      .sort((a, b) => (numberOf(a.sequence) ?? 0) - (numberOf(b.sequence) ?? 0))
    for (const row of fresh) this.check(row)
    if (this.known.size !== seen.transitions) throw new Error('A transition is missing from the trace')
    return fresh.map(
      (row) =>
        `${textOf(row.documentType) ?? ''} ${textOf(row.document) ?? ''} ${textOf(row.event) ?? ''} ` +
        `${textOf(row.fromState) ?? ''}> ${textOf(row.toState) ?? ''}`,
    )
  }

  private check(row: Row): void {
    this.known.add(idOf(row.id) ?? '')
    const name = `${textOf(row.documentType) ?? ''} ${textOf(row.document) ?? ''}`
    const before = this.last.get(name) ?? { sequence: 0, hash: '', state: '' }
    const sequence = numberOf(row.sequence) ?? 0
    if (sequence <= before.sequence) throw new Error(`${name}: sequence ${sequence} does not grow`)
    const hashed = Object.fromEntries(HASHED.map((column) => [column, idOfRelation(column, row[column])]))
    const hash = transitionHash(before.hash, hashed)
    if (textOf(row.hash) !== hash) throw new Error(`${name}: the chain of hashes is broken at ${sequence}`)
    if ((textOf(row.fromState) ?? '') !== before.state) throw new Error(`${name}: a state was skipped`)
    const owner = idOf(row.cadre)
    if (owner && idOf(row.actor) === owner && DECISIONS.includes(textOf(row.event) ?? ''))
      throw new Error(`${name}: somebody decided on his or her own`)
    this.last.set(name, { sequence, hash, state: textOf(row.toState) ?? '' })
  }

  stateOf(type: string, id: string): string | undefined {
    return this.last.get(`${type} ${id}`)?.state
  }
}

const idOfRelation = (column: string, value: unknown): unknown =>
  ['organization', 'department', 'cadre', 'actor'].includes(column) ? idOf(value) : value

function differ(what: string, seen: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(seen), JSON.stringify(expected)]
  if (left === right) return
  const only = (some: unknown, other: unknown): unknown =>
    Array.isArray(some) && Array.isArray(other) ? some.filter((one) => !other.includes(one)) : some
  const [here, there] = [only(seen, expected), only(expected, seen)]
  throw new Error(`${what}: the database has ${JSON.stringify(here)}, and not ${JSON.stringify(there)}`)
}

const sorted = (words: Iterable<string>): string[] => [...words].sort()

function checkPapers(type: 'plans' | 'reports', seen: Row[], papers: Iterable<Paper>): void {
  const line = (id: string, state: string, awaiting?: string, parent?: string): string =>
    `${type} ${id}: ${state}, awaits ${awaiting ?? '-'}, in ${parent ?? '-'}`
  differ(
    type,
    sorted(
      seen.map((row) =>
        line(idOf(row.id) ?? '', textOf(row.state) ?? '', textOf(row.awaiting), idOf(row.parent)),
      ),
    ),
    sorted([...papers].map((paper) => line(paper.id, paper.state, paper.awaiting, paper.parent))),
  )
}

function checkTrips(seen: Seen, model: Model): void {
  const line = (id: string, state: string, halves: number, people: string[], order?: string): string =>
    `${id}: ${state}, ${halves} half-days, ${order ?? '-'}, ${sorted(people).join(' ')}`
  differ(
    'trips',
    sorted(
      seen.trips.map((row) =>
        line(
          row.id,
          textOf(row.state) ?? '',
          numberOf(row.halfDays) ?? 0,
          peopleOn(row),
          textOf(row.orderNumber),
        ),
      ),
    ),
    sorted(
      [...model.trips.values()].map((trip) =>
        line(trip.id, trip.state, trip.halves.length, trip.people, trip.order),
      ),
    ),
  )
}

/** No half-day of anybody twice; each from a trip that is done, which he or she made, with its proof. */
function checkLedger(seen: Seen, model: Model): void {
  const entries = seen.credits.map(
    (row) => `${idOf(row.cadre) ?? ''}:${textOf(row.day) ?? ''}:${textOf(row.half) ?? ''}`,
  )
  if (new Set(entries).size !== entries.length) throw new Error('A half-day counts twice')
  for (const row of seen.credits) {
    const trip = seen.trips.find((one) => one.id === idOf(row.trip))
    if (trip?.state !== 'done') throw new Error('Half-days of a trip that was not made')
    if (!peopleOn(trip).includes(idOf(row.cadre) ?? ''))
      throw new Error('Half-days of somebody who did not go')
    const { proof } = model.office(idOf(row.organization) ?? '')
    const shown =
      textOf(trip.orderNumber) ?? (proof === 'decision' ? textOf(trip.assignmentDocument) : undefined)
    if (proof !== 'none' && shown === undefined) throw new Error('Half-days without their proof')
  }
  differ(
    'the ledger',
    sorted(seen.credits.map((row, index) => `${entries[index] ?? ''} by ${idOf(row.trip) ?? ''}`)),
    sorted([...model.credits].map(([key, trip]) => `${key} by ${trip}`)),
  )
}

/** What a plan says of what is in it is what is in it. */
function checkCards(seen: Seen): void {
  for (const plan of seen.plans) {
    const name = `the card of ${textOf(plan.title) ?? plan.id} (${textOf(plan.state) ?? ''})`
    const card: Row = isRecord(plan.card) ? plan.card : {}
    const open = seen.comments.filter((row) => row.document === plan.id && !row.resolvedAt)
    differ(`${name}: open comments`, plan.openComments, open.length)
    const inside =
      plan.scope === 'cadre'
        ? seen.trips.filter((trip) => idOf(trip.plan) === plan.id && trip.state !== 'withdrawn')
        : seen.plans.filter((child) => idOf(child.parent) === plan.id)
    const isMeant = (row: Row): boolean =>
      plan.scope !== 'cadre' || !['merged', 'dropped', 'cancelled'].includes(textOf(row.state) ?? '')
    const meant = inside.filter(isMeant)
    const count = (row: Row): number => (plan.scope === 'cadre' ? 1 : (numberOf(row.lineCount) ?? 0))
    differ(
      `${name}: lines`,
      plan.lineCount,
      meant.reduce((sum, row) => sum + count(row), 0),
    )
    differ(
      `${name}: half-days`,
      plan.halfDays,
      meant.reduce((sum, row) => sum + (numberOf(row.halfDays) ?? 0), 0),
    )
    const shown = rowsOf(plan.scope === 'cadre' ? card.lines : card.children)
    const line = (row: Row): string =>
      [
        row.id,
        row.title,
        row.state,
        row.version,
        row.halfDays,
        plan.scope === 'cadre' || row.lineCount,
      ].join()
    differ(name, sorted(shown.map(line)), sorted(inside.map(line)))
  }
}

/** Everything that must be true whatever was done; throws what is not. */
export function checkInvariants(seen: Seen, model: Model, trace: TraceKeeper): void {
  for (const type of ['plans', 'trips', 'reports'] as const) {
    for (const row of seen[type])
      differ(`${type} ${row.id}: last transition`, trace.stateOf(type, row.id), row.state)
  }
  checkPapers('plans', seen.plans, model.plans.values())
  checkPapers('reports', seen.reports, model.reports.values())
  checkTrips(seen, model)
  checkLedger(seen, model)
  checkCards(seen)
}
