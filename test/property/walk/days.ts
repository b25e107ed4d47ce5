const MS_PER_DAY = 86_400_000

/** Days as the model reckons them, on its own: text `YYYY-MM-DD`, by the clock of UTC alone. */
export const plusDays = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * MS_PER_DAY).toISOString().slice(0, 10)

export const daysBetween = (from: string, to: string): number =>
  (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY

/** The quarter of a day, as `2021-Q3`. */
export const quarterName = (day: string): string =>
  `${day.slice(0, 4)}-Q${String(Math.floor((Number(day.slice(5, 7)) + 2) / 3))}`

export interface Span {
  from: string
  to: string
}

export const QUARTERS: Readonly<Record<string, Span>> = {
  '2021-Q3': { from: '2021-07-01', to: '2021-09-30' },
  '2021-Q4': { from: '2021-10-01', to: '2021-12-31' },
}

interface Stay extends Span {
  fromHalf?: string
  toHalf?: string
}

/** Mornings and afternoons of some stays, each once. */
export function halvesOf(stays: readonly Stay[]): string[] {
  const halves = new Set<string>()
  for (const stay of stays) {
    for (let day = stay.from; day <= stay.to; day = plusDays(day, 1)) {
      if (!(day === stay.from && stay.fromHalf === 'pm')) halves.add(`${day}:am`)
      if (!(day === stay.to && stay.toHalf === 'am')) halves.add(`${day}:pm`)
    }
  }
  return [...halves]
}
