import { addDays, parseHalfDayKey, periodKey, periodSpan, quarterOf, yearOf } from '@/domain/calendar'
import { creditsOf } from '@/domain/quota'
import type { TripDraft } from '@/domain/trips'
import { tripRow, type TripRow } from '@/services/rows/tripRow'
import { tripColumns } from '@/services/trips/saveTrip'
import { isOneOf, rowsOf } from '@/access/guards'
import { UNIT_LEVELS } from '@/domain/units'
import type { BulkWriter } from './bulkWriter'
import type { PlanLayout } from './layout'
import { at, type BenchOffice, type MasterData } from './masterData'
import { type PastMove, writeTrail } from './trail'

/** Every line of a quarter has three days of its own, so that thirty fit into it and nobody is in two places. */
const DAYS_A_LINE = 3

const CONTENT =
  'Nắm tình hình đoàn viên, thanh niên đi làm ăn xa; kiểm tra việc sinh hoạt chi đoàn theo chủ điểm; trao đổi với cấp uỷ và ban chấp hành Đoàn xã về giải pháp củng cố chi đoàn yếu.'
const LEARNING = 'Phương pháp khảo sát ở địa bàn dân cư; cách thu hút thanh niên nông thôn vào tổ chức.'
const RESULT =
  'Đã dự sinh hoạt với hai chi đoàn, làm việc với Đảng uỷ xã, khảo sát 42 hộ có thanh niên; thống nhất giao chỉ tiêu và lịch kiểm tra lại sau một tháng.'

/** What one person writes as one line of a quarter; every form in which lines differ occurs. */
function draftOf(data: MasterData, plan: PlanLayout, line: number): TripDraft {
  const office = at(data.offices, plan.office)
  const first = addDays(periodSpan(plan.period).from, line * DAYS_A_LINE + (plan.person % 2))
  const days = line % 4 === 3 ? { from: first, to: addDays(first, 1) } : { from: first, to: first }
  const unit = (shift: number): string => at(office.units, plan.person * 7 + line * 3 + shift).id
  const topic = (shift: number): string => at(data.topics, plan.person * 5 + line + shift).id
  const stops =
    line % 5 === 4
      ? [
          { unit: unit(0), from: first, to: first, fromHalf: 'am' as const, toHalf: 'am' as const },
          { unit: unit(1), from: first, to: first, fromHalf: 'pm' as const, toHalf: 'pm' as const },
        ]
      : [{ unit: unit(0), ...days }]
  const leader = at(office.people, plan.person).id
  const companion = at(office.people, plan.person + 1).id
  return {
    title: `Khảo sát tình hình thanh niên nông thôn, đợt ${line + 1}`,
    content: CONTENT,
    expectedLearning: LEARNING,
    form: data.form,
    topics: line % 3 === 0 ? [topic(0), topic(1)] : [topic(0)],
    mode: 'inPerson',
    duty: 'now',
    stops,
    participants: line % 3 === 1 ? [leader, companion] : [leader],
  }
}

const STEPS = [
  { event: 'register', to: 'registered', role: 'owner' },
  { event: 'approve', from: 'registered', to: 'approved', role: 'standing' },
  { event: 'start', from: 'approved', to: 'underWay', role: 'owner' },
  { event: 'complete', from: 'underWay', to: 'done', role: 'owner' },
] as const

export const noonOf = (day: string): string => `${day}T05:00:00.000Z`

/** The steps that bring a trip into a state; all of them for one that is done. */
function movesTo(state: PlanLayout['trip'], office: BenchOffice, leader: string, day: string): PastMove[] {
  const last = STEPS.findIndex((step) => step.to === state)
  return STEPS.slice(0, last + 1).map((step, index) => ({
    ...step,
    actor: step.role === 'standing' ? office.standing : leader,
    sequence: index + 1,
    at: noonOf(day),
  }))
}

/** Makes trips with everything that hangs on them. */
export class TripMaker {
  /** Half-days that somebody has already: `cadre:half-day`. */
  readonly #taken = new Set<string>()
  readonly #writer: BulkWriter
  readonly #newId: () => string
  readonly #data: MasterData

  constructor(writer: BulkWriter, newId: () => string, data: MasterData) {
    this.#writer = writer
    this.#newId = newId
    this.#data = data
  }

  /** One line of a plan with its stops, people, topics, transitions and, when it is done, its days in the ledger. */
  make(plan: PlanLayout, planId: string, line: number): TripRow {
    const office = at(this.#data.offices, plan.office)
    const leader = at(office.people, plan.person)
    const id = this.#newId()
    const { stops, participants, topics, ...columns } = tripColumns(
      draftOf(this.#data, plan, line),
      this.#data.catalogue,
    )
    const day = String(columns.firstDay)
    const moves = movesTo(plan.trip, office, leader.id, day)
    const place = { organization: office.id, department: leader.department }
    const chainHash = writeTrail(
      this.#writer,
      this.#newId,
      { type: 'trips', id, ...place, cadre: leader.id },
      moves,
    )
    const data = {
      ...columns,
      ...place,
      ...(plan.trip === 'done' && outcome(day, id)),
      id,
      leader: leader.id,
      plan: planId,
      origin: 'planned',
      state: plan.trip,
      version: moves.length,
      chainHash,
      updatedAt: noonOf(day),
      createdAt: noonOf(day),
    }
    this.#writer.insert('trips', data)
    this.#rows('trips_stops', id, stops)
    this.#rows('trips_participants', id, participants)
    const listed: unknown[] = Array.isArray(topics) ? topics : []
    listed.forEach((topic, index) => {
      this.#writer.insert('trips_rels', { order: index + 1, parent_id: id, path: 'topics', topics_id: topic })
    })
    const trip = tripRow({ ...data, stops, participants, topics })
    if (plan.trip === 'done') this.#credit(trip, office)
    return trip
  }

  #rows(table: string, parent: string, rows: unknown): void {
    rowsOf(rows).forEach((row, index) => {
      this.#writer.insert(table, { ...row, _order: index + 1, _parent_id: parent })
    })
  }

  /** As `creditTrip` enters them: with the order, and each half-day of a person once. */
  #credit(trip: TripRow, office: BenchOffice): void {
    const stops = trip.stops.map((stop) => ({
      ...stop,
      unitLevel: isOneOf(UNIT_LEVELS, stop.unitLevel) ? stop.unitLevel : 'other',
    }))
    const credits = creditsOf(
      { participants: trip.participants, stops, evidence: trip.orderNumber },
      office.policy.quota,
    )
    const departments = new Map(trip.participants.map(({ cadre, department }) => [cadre, department]))
    for (const credit of credits) {
      const key = `${credit.cadre}:${credit.halfDay}`
      const parsed = parseHalfDayKey(credit.halfDay)
      if (!parsed || this.#taken.has(key)) continue
      this.#taken.add(key)
      const { day, half } = parsed
      this.#writer.insert('day_credits', {
        id: this.#newId(),
        key,
        organization: trip.organization,
        department: departments.get(credit.cadre),
        cadre: credit.cadre,
        trip: trip.id,
        unit: credit.unit,
        unitLevel: credit.unitLevel,
        day,
        half,
        year: yearOf(day),
        period: periodKey(quarterOf(day)),
        orderNumber: trip.orderNumber,
        updatedAt: noonOf(day),
        createdAt: noonOf(day),
      })
    }
  }
}

const outcome = (day: string, id: string): Record<string, unknown> => ({
  completion: 'done',
  result: RESULT,
  actualLearning: LEARNING,
  informed: CONTENT,
  orderNumber: `CL-${id.slice(-6)}`,
  orderDate: day,
  completedAt: noonOf(day),
})
