import { departmentName } from '../../lookup/departments'
import { peopleByIds } from '../../lookup/people'
import type { Reading } from '../reading'
import type { ChargeRow } from './happened'

/** A person or department in charge, by name. */
export interface Holder {
  kind: ChargeRow['kind']
  id: string
  name: string
}

/** Names of those in charge: two statements, whoever they are. */
export async function holdersOf(
  step: Reading,
  office: string,
  charges: readonly ChargeRow[],
): Promise<Map<string, Holder>> {
  const departments = await departmentName(step, office)
  const cadres = charges.filter(({ kind }) => kind === 'cadre').map(({ holder }) => holder)
  const people = await peopleByIds(step, cadres)
  return new Map(
    charges.map(({ kind, holder }) => {
      const name = kind === 'cadre' ? people.get(holder)?.name : departments.get(holder)
      return [holder, { kind, id: holder, name: name ?? '' }]
    }),
  )
}
