import { dayKeyOf, formatDay } from '@/domain/calendar'

const VIETNAM: Intl.DateTimeFormatOptions = {
  timeZone: 'Asia/Ho_Chi_Minh',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
}

/** A stored instant as people in Vietnam read it, `dd/mm/yyyy hh:mm`; nothing for what is no instant. */
export function shownInstant(value: unknown): string {
  const instant = typeof value === 'string' ? new Date(value) : undefined
  if (!instant || Number.isNaN(instant.getTime())) return ''
  return `${formatDay(dayKeyOf(instant))} ${instant.toLocaleTimeString('en-GB', VIETNAM)}`
}
