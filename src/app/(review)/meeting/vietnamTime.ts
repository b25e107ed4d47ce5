import { asDayKey, dayKeyOf } from '@/domain/calendar'

/** Vietnam is seven hours ahead, all year, as long as the system has data. */
const HOURS_AHEAD = 7

const two = (number: number): string => String(number).padStart(2, '0')

/** An instant as the clocks of Vietnam show it, whatever clock the device has: its day key, and `08:30`. */
export function vietnamTime(instant: string): { day: string; time: string } | undefined {
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return undefined
  const time = `${two((at.getUTCHours() + HOURS_AHEAD) % 24)}:${two(at.getUTCMinutes())}`
  return { day: dayKeyOf(at), time }
}

/** The instant of a day and a time of day in Vietnam; undefined for what is none. */
export function instantOf(day: string, time: string): string | undefined {
  const known = asDayKey(day)
  return known && typedTime(time) === time
    ? new Date(`${known}T${time}:00+${two(HOURS_AHEAD)}:00`).toISOString()
    : undefined
}

const TYPED = /^(\d{1,2})(?:\s*(?:[:.hg]|giờ)\s*(\d{2})?|(\d{2}))?$/

/** A time of day as people write it, as `08:30`: 8:30, 8.30, 8h30, 8 giờ 30, 830, 8h, 8. Undefined for what is none. */
export function typedTime(text: string): string | undefined {
  const [, hours, after, close] = TYPED.exec(text.trim().toLowerCase()) ?? []
  if (hours === undefined) return undefined
  const [hour, minute] = [Number(hours), Number(after ?? close ?? '0')]
  return hour < 24 && minute < 60 ? `${two(hour)}:${two(minute)}` : undefined
}
