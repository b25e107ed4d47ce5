import type { PayloadRequest, Where } from 'payload'
import { idOf, isOneOf, rowsOf, textOf } from '@/access/guards'
import { rowsReached } from '@/access/rules'
import { asDayKey, type DayKey } from '@/domain/calendar'
import { officeById } from '../lookup/offices'
import { unitNames } from '../lookup/unitNames'
import { ADDRESSEES, FINDING_KINDS } from '../trips/outcome'
import { reading } from './reading'

export interface OpenRecommendation {
  id: string
  kind: (typeof FINDING_KINDS)[number]
  text: string
  proposal?: string
  addressee?: (typeof ADDRESSEES)[number]
  unit: { id: string; name: string }
  foundOn?: DayKey
  dueOn?: DayKey
  /** True where the answer was due before today. */
  overdue: boolean
}

/**
 * What an office is asked for and has not answered: recommendations, and difficulties and wishes with a proposal. A good
 * model asks for nothing. In the shape that the lists of the panel read a filter from.
 */
export function waitsForAnswer(office: string): Where {
  const open: Where[] = [{ organization: { equals: office } }, { state: { equals: 'open' } }]
  return {
    or: [
      { and: [...open, { kind: { equals: 'recommendation' } }] },
      { and: [...open, { kind: { in: ['difficulty', 'aspiration'] } }, { proposal: { exists: true } }] },
    ],
  }
}

/**
 * What the base has asked for and nobody has answered (rows AG-18, HY-19), the longest waiting first. Who reads which follows the access matrix of findings. Five statements at most.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function openRecommendations(
  req: PayloadRequest,
  input: { organization: string; first: number },
): Promise<{ rows: OpenRecommendation[]; total: number }> {
  const step = await reading(req)
  const office = await officeById(step, input.organization)
  const reached = await rowsReached(req, step.principal, 'findings', 'read')
  if (reached === false) return { rows: [], total: 0 }
  const where: Where = {
    and: [waitsForAnswer(office.id), ...(reached === true ? [] : [reached])],
  }
  const found = await step.payload.db.find({
    collection: 'findings',
    where,
    sort: ['foundOn', 'id'],
    limit: input.first,
    pagination: false,
    select: {
      kind: true,
      text: true,
      proposal: true,
      addressee: true,
      unit: true,
      foundOn: true,
      dueOn: true,
    },
    req,
  })
  const rows = rowsOf(found.docs)
  const units = await unitNames(step, [...new Set(rows.flatMap((row) => idOf(row.unit) ?? []))])
  const total = await step.payload.db.count({ collection: 'findings', where, req })
  return { rows: rows.map((row) => recommendation(row, units, step.today)), total: total.totalDocs }
}

function recommendation(
  row: Record<string, unknown>,
  units: ReadonlyMap<string, string>,
  today: DayKey,
): OpenRecommendation {
  const unit = idOf(row.unit) ?? ''
  const dueOn = asDayKey(row.dueOn)
  return {
    id: idOf(row.id) ?? '',
    kind: isOneOf(FINDING_KINDS, row.kind) ? row.kind : 'recommendation',
    text: textOf(row.text) ?? '',
    proposal: textOf(row.proposal),
    addressee: isOneOf(ADDRESSEES, row.addressee) ? row.addressee : undefined,
    unit: { id: unit, name: units.get(unit) ?? '' },
    foundOn: asDayKey(row.foundOn),
    dueOn,
    overdue: dueOn !== undefined && dueOn < today,
  }
}
