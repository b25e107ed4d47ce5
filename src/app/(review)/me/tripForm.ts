import { rowsOf, textOf } from '@/access/guards'
import type { Form } from '../outbox/entry'
import { type Choice, choicesIn } from './choice'

/** A stay as it is being filled in. */
export interface StopForm {
  unit: Choice[]
  from: string
  to: string
  /** `pm` where the first day begins at noon. */
  fromHalf: string
  /** `am` where the last day ends at noon. */
  toHalf: string
}

/** A trip as it is being filled in. */
export interface TripForm {
  topics: Choice[]
  title: string
  content: string
  expectedLearning: string
  form: string
  stops: StopForm[]
  people: Choice[]
  /** Of a trip outside the plan. */
  reason: string
  leader: Choice[]
}

const text = (value: unknown): string => textOf(value) ?? ''

const stopIn = (value: Record<string, unknown>): StopForm => ({
  unit: choicesIn(value.unit),
  from: text(value.from),
  to: text(value.to),
  fromHalf: text(value.fromHalf),
  toHalf: text(value.toHalf),
})

export const NEW_STOP: StopForm = { unit: [], from: '', to: '', fromHalf: '', toHalf: '' }

/** A form out of what the device has kept; of nothing, an empty one. */
export function tripFormIn(stored: Form): TripForm {
  const stops = rowsOf(stored.stops).map(stopIn)
  return {
    topics: choicesIn(stored.topics),
    title: text(stored.title),
    content: text(stored.content),
    expectedLearning: text(stored.expectedLearning),
    form: text(stored.form),
    stops: stops.length > 0 ? stops : [NEW_STOP],
    people: choicesIn(stored.people),
    reason: text(stored.reason),
    leader: choicesIn(stored.leader),
  }
}

const ids = (choices: readonly Choice[]): string[] => choices.map(({ id }) => id)

/** What is not written is called by its first topic: a title need not be typed on a phone. */
export const titleOf = (form: TripForm): string => form.title.trim() || (form.topics[0]?.label ?? '')

const lastDay = (stop: StopForm): string => stop.to || stop.from

export const isOneDay = (stop: StopForm): boolean => lastDay(stop) === stop.from

/**
 * Where in its days a stop begins and ends. A single day has one half or is whole: one that begins at noon and ends at
 * noon was longer when that was chosen.
 */
export function halvesOf(stop: StopForm): { fromHalf?: 'pm'; toHalf?: 'am' } {
  const fromHalf = stop.fromHalf === 'pm' ? 'pm' : undefined
  const toHalf = stop.toHalf === 'am' ? 'am' : undefined
  return isOneDay(stop) && fromHalf && toHalf ? {} : { fromHalf, toHalf }
}

/** The stops as the server takes them; those that are not whole are left out. */
export const stopsOf = (form: TripForm) =>
  form.stops.flatMap((stop) => {
    const [unit] = stop.unit
    if (!unit || !stop.from) return []
    return [{ unit: unit.id, from: stop.from, to: lastDay(stop), ...halvesOf(stop) }]
  })

/** The trip as the server takes it. */
export const tripInputOf = (form: TripForm): Form => ({
  title: titleOf(form),
  content: form.content,
  expectedLearning: form.expectedLearning,
  form: form.form,
  topics: ids(form.topics),
  stops: stopsOf(form),
  participants: ids(form.people),
})

const NEEDED = ['reason', 'topics', 'unit', 'from', 'content', 'expected', 'formOfTrip'] as const
export type NeededName = (typeof NEEDED)[number]

/** What a trip outside the plan cannot go without, in the order of the form. The server looks at the rest. */
export function missingInRequest(form: TripForm): NeededName[] {
  const isMissing = {
    reason: !form.reason.trim(),
    topics: form.topics.length === 0,
    unit: form.stops.some(({ unit }) => unit.length === 0),
    from: form.stops.some(({ from }) => !from),
    content: !form.content.trim(),
    expected: !form.expectedLearning.trim(),
    formOfTrip: !form.form,
  }
  return NEEDED.filter((name) => isMissing[name])
}

/** The same of a trip for which no reason is asked: a line of a plan, or one to which somebody is sent. */
export const missingInLine = (form: TripForm): NeededName[] =>
  missingInRequest(form).filter((name) => name !== 'reason')
