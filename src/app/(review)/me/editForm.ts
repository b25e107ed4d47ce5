import { numberOf, textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import type { Form } from '../outbox/entry'
import type { MyLineFragment } from './MyLines.generated'
import { halvesOf, type StopForm, type TripForm, tripFormIn, tripInputOf } from './tripForm'

/** A line as it is being written anew. */
export interface EditForm extends TripForm {
  /** The version that was seen when the writing began. */
  version: number
  /** Kept as they are: the form does not ask for them. */
  mode: string
  duty: string
}

/** The form of a line as it stands. */
export function editFormOf({ trip, topics }: MyLineFragment, language: Language): EditForm {
  return {
    version: trip.version,
    mode: trip.mode ?? '',
    duty: trip.duty ?? '',
    title: trip.title,
    content: trip.content,
    expectedLearning: trip.expectedLearning,
    form: trip.form ?? '',
    topics: topics.map(({ id, code, nameVi, nameEn }) => ({
      id,
      label: (language === 'en' && nameEn) || nameVi,
      detail: code,
    })),
    stops: trip.stops.map(({ unit, unitName, from, to, fromHalf, toHalf }): StopForm => {
      const stop = { unit: [{ id: unit, label: unitName }], from, to }
      const halves = halvesOf({ ...stop, fromHalf: fromHalf ?? '', toHalf: toHalf ?? '' })
      return { ...stop, fromHalf: halves.fromHalf ?? '', toHalf: halves.toHalf ?? '' }
    }),
    people: trip.participants
      .filter(({ cadre }) => cadre !== trip.leader)
      .map(({ cadre, name }) => ({ id: cadre, label: name })),
    leader: [],
    reason: '',
  }
}

/** What the device has kept of it; where nothing was written yet, the line as it stands. */
export const editFormIn =
  (line: MyLineFragment, language: Language) =>
  (stored: Form): EditForm => {
    const version = numberOf(stored.version)
    if (version === undefined) return editFormOf(line, language)
    return {
      ...tripFormIn(stored),
      version,
      mode: textOf(stored.mode) ?? '',
      duty: textOf(stored.duty) ?? '',
    }
  }

/** The trip as the server takes it: all of it, as it shall be. */
export const editInputOf = (trip: string, { version, mode, duty, ...form }: EditForm): Form => ({
  trip,
  version,
  ...tripInputOf(form),
  mode: mode || undefined,
  duty: duty || undefined,
})
