import { idOf, idsOf, isOneOf, isRecord, numberOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey, type DayKey, type Half } from '@/domain/calendar'
import { TRIP_ORIGINS, TRIP_STATES, type TripOrigin, type TripState } from '@/domain/workflow'

export interface StopRow {
  unit: string
  unitName: string
  unitLevel: string
  from: DayKey
  to: DayKey
  fromHalf?: Half
  toHalf?: Half
}

export interface ParticipantRow {
  cadre: string
  department?: string
  name: string
}

/** A trip as the services work with it. */
export interface TripRow {
  id: string
  title: string
  organization: string
  department?: string
  leader: string
  plan?: string
  period: string
  origin: TripOrigin
  state: TripState
  version: number
  chainHash?: string
  form?: string
  topics: string[]
  content: string
  expectedLearning: string
  actualLearning?: string
  mode?: string
  duty?: string
  participants: ParticipantRow[]
  stops: StopRow[]
  firstDay: DayKey
  lastDay: DayKey
  halfDays: number
  orderNumber?: string
  orderDate?: DayKey
  assignmentDocument?: string
  mergedInto?: string
  completion?: string
  result?: string
  informed?: string
  completedAt?: string
}

const HALVES: readonly Half[] = ['am', 'pm']
export const halfOf = (value: unknown): Half | undefined => (isOneOf(HALVES, value) ? value : undefined)

function stopRow(row: Record<string, unknown>): StopRow[] {
  const unit = idOf(row.unit)
  const from = asDayKey(row.from)
  const to = asDayKey(row.to)
  if (!unit || !from || !to) return []
  return [
    {
      unit,
      unitName: textOf(row.unitName) ?? '',
      unitLevel: textOf(row.unitLevel) ?? 'other',
      from,
      to,
      fromHalf: halfOf(row.fromHalf),
      toHalf: halfOf(row.toHalf),
    },
  ]
}

function participantRow(row: Record<string, unknown>): ParticipantRow[] {
  const cadre = idOf(row.cadre)
  return cadre ? [{ cadre, department: idOf(row.department), name: textOf(row.name) ?? '' }] : []
}

/** @throws Error where the stored row is not a trip: a defect, not a person's mistake */
export function tripRow(value: unknown): TripRow {
  if (!isRecord(value)) throw new TypeError('Not a trip')
  const id = idOf(value.id)
  const organization = idOf(value.organization)
  const leader = idOf(value.leader)
  const firstDay = asDayKey(value.firstDay)
  const lastDay = asDayKey(value.lastDay)
  if (!id || !organization || !leader || !firstDay || !lastDay)
    throw new TypeError(`Trip ${id ?? '?'} is not whole`)
  if (!isOneOf(TRIP_ORIGINS, value.origin) || !isOneOf(TRIP_STATES, value.state)) {
    throw new TypeError(`Trip ${id} is in no known state`)
  }
  return {
    id,
    title: textOf(value.title) ?? '',
    organization,
    department: idOf(value.department),
    leader,
    plan: idOf(value.plan),
    period: textOf(value.period) ?? '',
    origin: value.origin,
    state: value.state,
    version: numberOf(value.version) ?? 1,
    chainHash: textOf(value.chainHash),
    form: idOf(value.form),
    topics: idsOf(value.topics),
    content: textOf(value.content) ?? '',
    expectedLearning: textOf(value.expectedLearning) ?? '',
    actualLearning: textOf(value.actualLearning),
    mode: textOf(value.mode),
    duty: textOf(value.duty),
    participants: rowsOf(value.participants).flatMap(participantRow),
    stops: rowsOf(value.stops).flatMap(stopRow),
    firstDay,
    lastDay,
    halfDays: numberOf(value.halfDays) ?? 0,
    orderNumber: textOf(value.orderNumber),
    orderDate: asDayKey(value.orderDate),
    assignmentDocument: textOf(value.assignmentDocument),
    mergedInto: idOf(value.mergedInto),
    completion: textOf(value.completion),
    result: textOf(value.result),
    informed: textOf(value.informed),
    completedAt: textOf(value.completedAt),
  }
}
