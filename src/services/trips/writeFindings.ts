import { idOf, rowsOf } from '@/access/guards'
import { addDays } from '@/domain/calendar'
import { isRestricted } from '@/domain/findings'
import { type Refusal, RefusalError } from '@/domain/refusal/refusal'
import { fold, isBlank } from '@/domain/text'
import { documentIds } from '../lookup/documentId'
import { insert } from '../rows/insert'
import type { TripRow } from '../rows/tripRow'
import type { Step } from '../step'
import type { FindingInput } from './outcome'

/** Days in which an answer to a recommendation is due where the cadre names no day. */
const USUAL_ANSWER_DAYS = 30

/** Topics by id, each with whether it is sensitive: those of a trip and of what was found on it. One statement. */
async function sensitivity(
  step: Step,
  trip: TripRow,
  findings: readonly FindingInput[],
): Promise<Map<string, boolean>> {
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

/**
 * Enters what was found on a trip into the register, each at a stop of the trip (rows AG-17, TG-04 to TG-11),
 * readable by few where it is a recommendation or the trip or the finding has a sensitive topic (rows CM-14, HY-18).
 * @returns their ids
 * @throws RefusalError NOT_FOUND for a topic that is not in the catalogue of the office
 */
export async function writeFindings(
  step: Step,
  trip: TripRow,
  findings: readonly FindingInput[],
  { foundOn = trip.lastDay, field = (index: number) => `findings.${index}` } = {},
): Promise<string[]> {
  if (findings.length === 0) return []
  const topics = await sensitivity(step, trip, findings)
  const unknown = findings.flatMap(({ topic }, index): Refusal[] =>
    topic && !topics.has(topic) ? [{ code: 'NOT_FOUND', field: `${field(index)}.topic` }] : [],
  )
  if (unknown.length > 0) throw new RefusalError(unknown)
  const onSensitive = trip.topics.some((topic) => topics.get(topic) === true)
  const ids: string[] = []
  for (const finding of findings) {
    const isRequest = finding.kind === 'recommendation'
    ids.push(
      await insert(step, 'findings', {
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
        restricted: isRestricted({
          kind: finding.kind,
          sensitiveTopic: onSensitive || topics.get(finding.topic ?? '') === true,
          said: finding.restricted,
        }),
        searchKey: fold(finding.text),
      }),
    )
  }
  return ids
}

/** Findings belong to a stop of their trip. */
export const checkFindingPlaces = (trip: TripRow, findings: readonly FindingInput[]): Refusal[] =>
  findings.flatMap((finding, index): Refusal[] =>
    !isBlank(finding.unit) && trip.stops.some((stop) => stop.unit === finding.unit)
      ? []
      : [{ code: 'NOT_FOUND', field: `findings.${index}.unit` }],
  )
