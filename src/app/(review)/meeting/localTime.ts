const two = (number: number): string => String(number).padStart(2, '0')

/** An instant as the clock of this device shows it, for an input of day and time: `2026-10-05T08:30`. */
export function localTime(instant: string): string {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return ''
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())}`
}

/** The instant of a day and time by the clock of this device; none for what is none. */
export function timeOf(local: string): string | undefined {
  const at = new Date(local)
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
}
