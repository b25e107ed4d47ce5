import { asDayKey, formatDay, parsePeriodKey, periodLabel } from '@/domain/calendar'
import { useLanguage } from '../shell/language'

const ZONE = 'Asia/Ho_Chi_Minh'

/** Days, hours and numbers as people of the chosen language write them. */
export function useTimes() {
  const { language } = useLanguage()
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  const day = (key: string): string => {
    const known = asDayKey(key)
    return known ? formatDay(known) : key
  }
  return {
    day,
    days: (from: string, to: string): string => (from === to ? day(from) : `${day(from)} – ${day(to)}`),
    time: (instant: string): string =>
      new Intl.DateTimeFormat(locale, { timeZone: ZONE, dateStyle: 'short', timeStyle: 'short' }).format(
        new Date(instant),
      ),
    number: (value: number): string =>
      new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value),
    period: (key: string): string => {
      const known = parsePeriodKey(key)
      return known ? periodLabel(known, language) : key
    },
  }
}
