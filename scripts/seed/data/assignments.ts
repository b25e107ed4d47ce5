import type { AssignmentSeed, OrganizationKey } from '../types'
import { units } from './units'

/** Departments in charge of districts, in turn (row AG-16). Since districts ended, each has charge of communes. */
const DEPARTMENTS = ['VP', 'TCKT', 'BTG', 'PT', 'TTNTH']

function shared(
  organization: OrganizationKey,
  departments: readonly string[],
  keys: readonly string[],
  span: Pick<AssignmentSeed, 'from' | 'to'>,
): AssignmentSeed[] {
  return keys.map((unit, index) => ({
    organization,
    department: departments[index % departments.length] ?? 'VP',
    unit,
    ...span,
  }))
}

const districtsOf = (province: string): string[] =>
  units.filter((unit) => unit.parent === province && unit.level === 'district').map((unit) => unit.key)

const communesOf = (province: string): string[] =>
  units.filter((unit) => unit.parent === province && unit.level === 'commune').map((unit) => unit.key)

export const assignments: readonly AssignmentSeed[] = [
  ...shared('an-giang', DEPARTMENTS, districtsOf('an-giang'), { from: '2021-01-01', to: '2022-12-31' }),
  ...shared('thai-nguyen', DEPARTMENTS, districtsOf('thai-nguyen'), { from: '2021-01-01', to: '2022-12-31' }),
  ...shared('thai-nguyen-2025', ['VP', 'XDĐ', 'BTG', 'PT', 'TTNTH'], communesOf('thai-nguyen-2025'), {
    from: '2026-01-01',
    to: null,
  }),
]
