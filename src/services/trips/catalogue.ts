import type { Where } from 'payload'
import { idOf, rowsOf, textOf } from '@/access/guards'
import { asDayKey } from '@/domain/calendar'
import type { CadreOption, DatedOption, TripCatalogue, TripDraft, UnitOption } from '@/domain/trips'
import { MOST_PARTICIPANTS, MOST_STOPS, MOST_TOPICS } from '@/domain/trips'
import { documentIds } from '../lookup/documentId'
import type { Step } from '../step'

type Slug = 'units' | 'topics' | 'trip-forms' | 'cadres'

async function rowsById(
  step: Step,
  collection: Slug,
  ids: readonly string[],
  most: number,
  select: Record<string, true>,
  and: Where[] = [],
): Promise<Record<string, unknown>[]> {
  const real = documentIds(step.payload, ids).slice(0, most)
  if (real.length === 0) return []
  const found = await step.payload.db.find({
    collection,
    where: { and: [{ id: { in: real } }, ...and] },
    limit: real.length,
    pagination: false,
    select,
    req: step.req,
  })
  return rowsOf(found.docs)
}

function unit(row: Record<string, unknown>): UnitOption {
  return {
    id: idOf(row.id) ?? '',
    name: textOf(row.name) ?? '',
    level: textOf(row.level) ?? 'other',
    validFrom: asDayKey(row.validFrom),
    validTo: asDayKey(row.validTo),
  }
}

function dated(row: Record<string, unknown>): DatedOption {
  return {
    id: idOf(row.id) ?? '',
    code: textOf(row.code) ?? '',
    validFrom: asDayKey(row.validFrom),
    validTo: asDayKey(row.validTo),
  }
}

function cadre(row: Record<string, unknown>): CadreOption {
  return {
    id: idOf(row.id) ?? '',
    name: textOf(row.name) ?? '',
    organization: idOf(row.organization),
    department: idOf(row.department),
  }
}

const byId = <Option extends { id: string }>(options: readonly Option[]): Map<string, Option> =>
  new Map(options.map((option) => [option.id, option]))

/** What the catalogue holds of the units, topics, form and people that a draft names: four statements. */
export async function loadCatalogue(
  step: Step,
  draft: TripDraft,
  organization: string,
): Promise<TripCatalogue> {
  const offices = step.principal.offices.get(organization)?.path ?? [organization]
  // A topic or form of another office is as good as none.
  const kept: Where[] = [{ organization: { in: [...offices] } }]
  const dates = { validFrom: true, validTo: true } as const
  const unitIds = draft.stops.map((stop) => stop.unit)
  const units = await rowsById(step, 'units', unitIds, MOST_STOPS, { name: true, level: true, ...dates })
  const topics = await rowsById(step, 'topics', draft.topics, MOST_TOPICS, { code: true, ...dates }, kept)
  const forms = await rowsById(step, 'trip-forms', [draft.form], 1, { code: true, ...dates }, kept)
  const people = { name: true, organization: true, department: true } as const
  const cadres = await rowsById(step, 'cadres', draft.participants, MOST_PARTICIPANTS, people)
  return {
    units: byId(units.map(unit)),
    topics: byId(topics.map(dated)),
    forms: byId(forms.map(dated)),
    cadres: byId(cadres.map(cadre)),
  }
}
