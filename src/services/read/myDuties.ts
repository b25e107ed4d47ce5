import type { PayloadRequest } from 'payload'
import type { DayKey } from '@/domain/calendar'
import { openFor } from '@/domain/deadlines'
import { officeById } from '../lookup/offices'
import { digestItems, type DigestItem } from '../remind/digestItems'
import { officeDeadlines } from '../remind/officeDeadlines'
import { reading } from './reading'

export interface DutyView extends DigestItem {
  overdue: boolean
}

const shown = (items: readonly DigestItem[], today: DayKey): DutyView[] =>
  items.map((item) => ({ ...item, overdue: item.dueOn < today }))

/**
 * What one owes and has come near, or is late with, and who is late of the people whom one leads: what the mail of today
 * would say, at any time. Seven statements.
 */
export async function myDuties(req: PayloadRequest): Promise<{ mine: DutyView[]; late: DutyView[] }> {
  const step = await reading(req)
  const { cadre, organization } = step.principal
  if (!organization || !step.principal.offices.has(organization)) return { mine: [], late: [] }
  const { people, duties } = await officeDeadlines(step, await officeById(step, organization))
  const everyone = people.map(({ duty }) => duty)
  const own = openFor(everyone, duties, step.today).get(cadre)
  if (!own) return { mine: [], late: [] }
  const { mine, late } = digestItems(own, new Map(people.map((one) => [one.id, one.name])))
  return { mine: shown(mine, step.today), late: shown(late, step.today) }
}
