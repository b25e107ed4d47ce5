import { asDayKey, formatDay } from '@/domain/calendar'

const TYPED = /^\s*(\d{1,2})[/.\-\s](\d{1,2})[/.\-\s](\d{4})\s*$/

/** A stored day key as people read it; anything else as it is. */
export function shownDay(value: unknown): string {
  const day = asDayKey(value)
  if (day) return formatDay(day)
  return typeof value === 'string' ? value : ''
}

/** What was typed (dd/mm/yyyy, or a day key) as a day key; as it stands where it is no day, for the check to name. */
export function storedDay(typed: string): string {
  const parts = TYPED.exec(typed)
  if (!parts) return typed.trim()
  const [, day = '', month = '', year = ''] = parts
  const key = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return asDayKey(key) ?? typed.trim()
}
