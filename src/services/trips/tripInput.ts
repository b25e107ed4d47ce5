import { isOneOf } from '@/access/guards'
import { asDayKey, type DaySpan } from '@/domain/calendar'
import { type Refusal, RefusalError } from '@/domain/refusal/refusal'
import { checkTrip, type StopDraft, type TripCatalogue, type TripDraft } from '@/domain/trips'
import { halfOf } from '../rows/tripRow'
import type { Step } from '../step'
import { loadCatalogue } from './catalogue'

export const TRIP_MODES = ['inPerson', 'group', 'online', 'placement'] as const
export const TRIP_DUTIES = ['now', 'longTerm', 'both'] as const

export interface StopInput {
  unit: string
  /** Day keys, `YYYY-MM-DD`, in Vietnam. */
  from: string
  to: string
  fromHalf?: string | null
  toHalf?: string | null
}

/** A trip as a person sends it. */
export interface TripInput {
  title: string
  content: string
  expectedLearning: string
  form: string
  topics: string[]
  mode?: string | null
  duty?: string | null
  stops: StopInput[]
  /** Those who come along; the leader is always among them. */
  participants?: string[] | null
}

function readStop(stop: StopInput, index: number, refusals: Refusal[]): StopDraft[] {
  const from = asDayKey(stop.from)
  const to = asDayKey(stop.to)
  if (!from) refusals.push({ code: 'INVALID_DAY', field: `stops.${index}.from` })
  if (!to) refusals.push({ code: 'INVALID_DAY', field: `stops.${index}.to` })
  if (!from || !to) return []
  return [{ unit: stop.unit, from, to, fromHalf: halfOf(stop.fromHalf), toHalf: halfOf(stop.toHalf) }]
}

/** A draft from what was sent; words outside the lists and days outside the calendar become refusals. */
function readTrip(input: TripInput, leader: string): { draft: TripDraft; refusals: Refusal[] } {
  const refusals: Refusal[] = []
  const mode = input.mode ?? 'inPerson'
  const duty = input.duty ?? 'now'
  if (!isOneOf(TRIP_MODES, mode)) refusals.push({ code: 'INVALID_VALUE', field: 'mode' })
  if (!isOneOf(TRIP_DUTIES, duty)) refusals.push({ code: 'INVALID_VALUE', field: 'duty' })
  const stops = input.stops.flatMap((stop, index) => readStop(stop, index, refusals))
  const draft = {
    title: input.title.trim(),
    content: input.content.trim(),
    expectedLearning: input.expectedLearning.trim(),
    form: input.form,
    topics: [...new Set(input.topics)],
    mode,
    duty,
    stops,
    participants: [...new Set([leader, ...(input.participants ?? [])])],
  }
  return { draft, refusals }
}

/**
 * Reads a trip that a person sent and checks it against every rule.
 * @param period the days that its stops may have
 * @throws RefusalError with all that is wrong, each with its field
 */
export async function checkedTrip(
  step: Step,
  input: TripInput,
  leader: string,
  organization: string,
  period: DaySpan,
): Promise<{ draft: TripDraft; catalogue: TripCatalogue }> {
  const { draft, refusals } = readTrip(input, leader)
  // Days that cannot be read already explain why stops are missing; asking for stops as well would confuse.
  if (refusals.some((refusal) => refusal.code === 'INVALID_DAY')) throw new RefusalError(refusals)
  const catalogue = await loadCatalogue(step, draft, organization)
  const all = [...refusals, ...checkTrip(draft, period, organization, catalogue)]
  if (all.length > 0) throw new RefusalError(all)
  return { draft, catalogue }
}
