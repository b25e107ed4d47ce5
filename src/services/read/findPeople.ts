import type { PayloadRequest } from 'payload'
import { asDayKey } from '@/domain/calendar'
import { refuse } from '@/domain/refusal/refusal'
import { fold } from '@/domain/text'
import { departmentName } from '../lookup/departments'
import { officeById } from '../lookup/offices'
import { inScope, peopleOf } from '../lookup/people'
import { policiesOf, policyOn } from '../lookup/policy'
import { reading } from './reading'
import { readsOffice } from './units/readsOffice'

/** A colleague as a picker shows her or him. */
export interface FoundPerson {
  id: string
  name: string
  department?: string
  departmentName?: string
}

/**
 * People of an office whom the regime concerns on the day (rows TN-13, TN-16): whom one may take along. By name, with
 * or without accents; in the order of names. Four statements, whatever the office's size.
 * @param input.organization left out: the own office
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND, INVALID_DAY
 */
export async function findPeople(
  req: PayloadRequest,
  input: { text: string; organization?: string; on?: string; first: number },
): Promise<FoundPerson[]> {
  const step = await reading(req)
  const day = input.on === undefined ? step.today : (asDayKey(input.on) ?? refuse('INVALID_DAY', 'on'))
  const office = await officeById(step, input.organization ?? step.principal.organization ?? '')
  readsOffice(step.principal, office)
  const policy = policyOn(await policiesOf(step, office.id), day)
  const words = fold(input.text).split(' ').filter(Boolean)
  const people = (await peopleOf(step, office.id)).filter(
    (one) =>
      inScope(one, policy?.quota, { from: day, to: day }) &&
      words.every((word) => fold(one.name).includes(word)),
  )
  const names = await departmentName(step, office.id)
  return people.slice(0, input.first).map(({ id, name, department }) => ({
    id,
    name,
    department,
    departmentName: names.get(department ?? ''),
  }))
}
