import type { OrganizationKey } from '../types'

/** The database ids of what was loaded, by the keys of the demonstration data. */
export interface Book {
  organizations: Map<string, string>
  /** By office and code: 'thai-nguyen/VP'. */
  departments: Map<string, string>
  cadres: Map<string, string>
  units: Map<string, string>
  topics: Map<string, string>
  forms: Map<string, string>
}

export const emptyBook = (): Book => ({
  organizations: new Map(),
  departments: new Map(),
  cadres: new Map(),
  units: new Map(),
  topics: new Map(),
  forms: new Map(),
})

/** @throws RangeError when nothing was loaded under the key: the data name what they do not hold */
export function idIn(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key)
  if (id === undefined) throw new RangeError(`Nothing was loaded as ${key}`)
  return id
}

export const departmentKey = (organization: OrganizationKey, code: string): string =>
  `${organization}/${code}`
