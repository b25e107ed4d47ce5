/** A requirement of the project and what was seen of it. */
export interface Requirement {
  what: string
  seen: string
  met: boolean
}

/** What a benchmark prints. */
export interface Report {
  tables: { title: string; head: readonly string[]; rows: readonly (readonly string[])[] }[]
  requirements: readonly Requirement[]
  /** What a reader must know to read the figures right. */
  notes: readonly string[]
}

/** A Markdown table, its columns padded so that it can be read as plain text too. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  )
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** A whole report in Markdown. */
export function markdown({ tables, requirements, notes }: Report): string {
  const parts = tables.map(({ title, head, rows }) => `### ${title}\n\n${markdownTable(head, rows)}`)
  if (requirements.length > 0) {
    const rows = requirements.map(({ what, seen, met }) => [what, seen, met ? 'met' : 'NOT MET'])
    parts.push(markdownTable(['requirement', 'seen', ''], rows))
  }
  if (notes.length > 0) parts.push(notes.map((note) => `- ${note}`).join('\n'))
  return parts.join('\n\n')
}

/** A number with so many digits after the point. */
export const shown = (value: number, digits = 1): string => value.toFixed(digits)
