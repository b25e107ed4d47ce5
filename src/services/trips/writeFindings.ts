import { idOf, rowsOf } from '@/access/guards'
import { addDays, type DayKey } from '@/domain/calendar'
import { isRestricted } from '@/domain/findings'
import { type Refusal, RefusalError } from '@/domain/refusal/refusal'
import { fold, isBlank } from '@/domain/text'
import { documentIds } from '../lookup/documentId'
import type { TripRow } from '../rows/tripRow'
import { insert } from '../rows/insert'
import type { Step } from '../step'
import type { FindingInput } from './outcome'

/** Days in which an answer to a recommendation is due where the cadre names no day. */
const USUAL_ANSWER_DAYS = 30

/** Topics by id, each with whether it is sensitive: those of a trip and of what was found on it. One statement. */
export async function sensitivity(
  step: Step,
  trip: TripRow,
  findings: readonly FindingInput[],
): Promise<ReadonlyMap<string, boolean>> {
  const named = findings.flatMap(({ topic }) => topic ?? [])
  const ids = documentIds(step.payload, [...trip.topics, ...named])
  const offices = step.principal.offices.get(trip.organization)?.path ?? [trip.organization]
  const found = await step.payload.db.find({
    collection: 'topics',
    where: { and: [{ id: { in: ids } }, { organization: { in: [...offices] } }] },
    limit: ids.length,
    pagination: false,
    select: { sensitive: true },
    req: step.req,
  })
  return new Map(rowsOf(found.docs).map((row) => [idOf(row.id) ?? '', row.sensitive === true]))
}

/** True where a topic of the trip is sensitive (rows CM-14, HY-18). */
export const isSensitive = (trip: TripRow, topics: ReadonlyMap<string, boolean>): boolean =>
  trip.topics.some((topic) => topics.get(topic) === true)

export interface WrittenFinding {
  id: string
  restricted: boolean
}

/**
 * Enters what was found on a trip into the register, each at a stop of the trip (rows AG-17, TG-04 to TG-11),
 * readable by few where it is a recommendation or the trip or the finding has a sensitive topic (rows CM-14, HY-18).
 * @param as.foundOn the last day of the trip, unless it was written down on the spot
 * @param as.field where a finding stands in what was sent
 * @param as.topics what `sensitivity` answered, where the caller has asked
 * @returns their ids and whether they are for few, in the same order
 * @throws RefusalError NOT_FOUND for a topic that is not in the catalogue of the office
 */
export async function writeFindings(
  step: Step,
  trip: TripRow,
  findings: readonly FindingInput[],
  as: { foundOn?: DayKey; field?: (index: number) => string; topics?: ReadonlyMap<string, boolean> } = {},
): Promise<WrittenFinding[]> {
  if (findings.length === 0) return []
  const { foundOn = trip.lastDay, field = (index) => `findings.${index}` } = as
  const topics = as.topics ?? (await sensitivity(step, trip, findings))
  const unknown = findings.flatMap(({ topic }, index): Refusal[] =>
    topic && !topics.has(topic) ? [{ code: 'NOT_FOUND', field: `${field(index)}.topic` }] : [],
  )
  if (unknown.length > 0) throw new RefusalError(unknown)
  const onSensitive = isSensitive(trip, topics)
  const written: WrittenFinding[] = []
  for (const finding of findings) {
    const isRequest = finding.kind === 'recommendation'
    const restricted = isRestricted({
      kind: finding.kind,
      sensitiveTopic: onSensitive || topics.get(finding.topic ?? '') === true,
      said: finding.restricted,
    })
    const id = await insert(step, 'findings', {
      organization: trip.organization,
      department: trip.department,
      cadre: step.principal.cadre,
      participants: trip.participants.map(({ cadre }) => cadre),
      trip: trip.id,
      unit: finding.unit,
      topic: finding.topic ?? undefined,
      kind: finding.kind,
      text: finding.text,
      cause: finding.cause,
      proposal: finding.proposal,
      addressee: finding.addressee,
      foundOn,
      dueOn: finding.dueOn ?? (isRequest ? addDays(foundOn, USUAL_ANSWER_DAYS) : undefined),
      state: 'open',
      restricted,
      searchKey: fold(finding.text),
    })
    written.push({ id, restricted })
  }
  return written
}

/** Findings belong to a stop of their trip. */
export const checkFindingPlaces = (trip: TripRow, findings: readonly FindingInput[]): Refusal[] =>
  findings.flatMap((finding, index): Refusal[] =>
    !isBlank(finding.unit) && trip.stops.some((stop) => stop.unit === finding.unit)
      ? []
      : [{ code: 'NOT_FOUND', field: `findings.${index}.unit` }],
  )
