/** One line of a plan as two of its versions are compared by. Names, not ids: it is read by people. */
export interface ComparedLine {
  id: string
  title: string
  state: string
  firstDay: string
  lastDay: string
  halfDays: number
  form: string
  topics: string[]
  units: { id: string; name: string }[]
  people: { id: string; name: string }[]
}

/** The parts of a line whose change a reviewer should see. */
export const COMPARED_FIELDS = [
  'title',
  'days',
  'halfDays',
  'units',
  'people',
  'topics',
  'form',
  'state',
] as const
export type ComparedField = (typeof COMPARED_FIELDS)[number]

export interface LineChange {
  kind: 'added' | 'removed' | 'changed'
  /** The trip. */
  line: string
  title: string
  /** What changed, and from what to what; empty for a line that came or went as a whole. */
  fields: { field: ComparedField; before: string; after: string }[]
}

const names = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ')

function shown(line: ComparedLine, field: ComparedField): string {
  if (field === 'days')
    return line.firstDay === line.lastDay ? line.firstDay : `${line.firstDay} – ${line.lastDay}`
  if (field === 'units') return names(line.units)
  if (field === 'people') return names(line.people)
  if (field === 'topics') return [...line.topics].sort().join(', ')
  return String(line[field])
}

function changed(before: ComparedLine, after: ComparedLine): LineChange[] {
  const fields = COMPARED_FIELDS.flatMap((field) => {
    const [from, to] = [shown(before, field), shown(after, field)]
    return from === to ? [] : [{ field, before: from, after: to }]
  })
  return fields.length === 0 ? [] : [{ kind: 'changed', line: after.id, title: after.title, fields }]
}

/**
 * What changed from one version of a plan to the next, line by line (row AG-13: versions with
 * differences): in the order of the new version, what is gone at the end.
 */
export function planChanges(before: readonly ComparedLine[], after: readonly ComparedLine[]): LineChange[] {
  const old = new Map(before.map((line) => [line.id, line]))
  const still = new Set(after.map((line) => line.id))
  const kept = after.flatMap((line): LineChange[] => {
    const then = old.get(line.id)
    if (then) return changed(then, line)
    return [{ kind: 'added', line: line.id, title: line.title, fields: [] }]
  })
  const gone = before
    .filter((line) => !still.has(line.id))
    .map((line): LineChange => ({ kind: 'removed', line: line.id, title: line.title, fields: [] }))
  return [...kept, ...gone]
}
