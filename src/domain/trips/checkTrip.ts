import { compareDays, type DaySpan, formatDay, isWithin, type DayKey } from '../calendar'
import type { Refusal } from '../refusal/refusal'
import { checkText, LONGEST_LINE, LONGEST_NARRATIVE } from '../text'
import type { DatedOption, StopDraft, TripCatalogue, TripDraft } from './tripDraft'

/** More stops or people than one trip has ever had; keeps a mistake from becoming a flood. */
export const MOST_STOPS = 30
export const MOST_PARTICIPANTS = 60
export const MOST_TOPICS = 20

function checkCount(field: string, count: number, most: number): Refusal[] {
  if (count === 0) return [{ code: 'REQUIRED', field }]
  return count > most ? [{ code: 'TOO_LONG', field, params: { max: most } }] : []
}

const valid = (option: { validFrom?: DayKey; validTo?: DayKey }, day: DayKey): boolean =>
  isWithin(day, { from: option.validFrom ?? day, to: option.validTo ?? day })

function checkStop(stop: StopDraft, field: string, period: DaySpan, catalogue: TripCatalogue): Refusal[] {
  const refusals: Refusal[] = []
  const reversed =
    compareDays(stop.from, stop.to) > 0 ||
    (stop.from === stop.to && stop.fromHalf === 'pm' && stop.toHalf === 'am')
  if (reversed) refusals.push({ code: 'DATES_REVERSED', field: `${field}.to` })
  const span = { from: formatDay(period.from), to: formatDay(period.to) }
  if (!isWithin(stop.from, period))
    refusals.push({ code: 'OUTSIDE_PERIOD', field: `${field}.from`, params: span })
  if (!isWithin(stop.to, period))
    refusals.push({ code: 'OUTSIDE_PERIOD', field: `${field}.to`, params: span })
  const unit = catalogue.units.get(stop.unit)
  if (!unit) refusals.push({ code: 'NOT_FOUND', field: `${field}.unit` })
  else if (!valid(unit, stop.from) || !valid(unit, stop.to)) {
    refusals.push({
      code: 'UNIT_NOT_VALID_ON_DATE',
      field: `${field}.unit`,
      params: { unit: unit.name, day: formatDay(stop.from) },
    })
  }
  return refusals
}

function checkDated(
  field: string,
  id: string,
  options: ReadonlyMap<string, DatedOption>,
  day: DayKey | undefined,
): Refusal[] {
  const option = options.get(id)
  if (!option) return [{ code: 'NOT_FOUND', field }]
  if (day !== undefined && !valid(option, day)) {
    return [{ code: 'TOPIC_RETIRED', field, params: { topic: option.code, day: formatDay(day) } }]
  }
  return []
}

/**
 * Every rule that a written-down trip breaks, with the path of the field: theme, content and expected
 * learning are there (rows AG-03, AG-05), days lie in the period and in order, units existed on those
 * days (domain 5.4), topics and form were in use, people belong to the office.
 *
 * @param period first and last day that a stop may have
 * @param organization the office whose people may go
 */
export function checkTrip(
  draft: TripDraft,
  period: DaySpan,
  organization: string,
  catalogue: TripCatalogue,
): Refusal[] {
  const firstDay = draft.stops.map((stop) => stop.from).sort(compareDays)[0]
  return [
    ...checkText('title', draft.title, LONGEST_LINE),
    ...checkText('content', draft.content, LONGEST_NARRATIVE),
    ...checkText('expectedLearning', draft.expectedLearning, LONGEST_NARRATIVE),
    ...checkCount('stops', draft.stops.length, MOST_STOPS),
    ...checkCount('topics', draft.topics.length, MOST_TOPICS),
    ...checkCount('participants', draft.participants.length, MOST_PARTICIPANTS),
    ...draft.stops
      .slice(0, MOST_STOPS)
      .flatMap((stop, index) => checkStop(stop, `stops.${index}`, period, catalogue)),
    ...draft.topics
      .slice(0, MOST_TOPICS)
      .flatMap((topic, index) => checkDated(`topics.${index}`, topic, catalogue.topics, firstDay)),
    ...checkDated('form', draft.form, catalogue.forms, firstDay),
    ...draft.participants.slice(0, MOST_PARTICIPANTS).flatMap((id, index): Refusal[] => {
      const cadre = catalogue.cadres.get(id)
      if (!cadre) return [{ code: 'NOT_FOUND', field: `participants.${index}` }]
      return cadre.organization === organization
        ? []
        : [{ code: 'DIFFERENT_ORGANIZATION', field: `participants.${index}` }]
    }),
  ]
}
