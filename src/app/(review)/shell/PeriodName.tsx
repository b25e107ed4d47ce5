import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import { useLanguage } from './language'

/** A period by its key, as the offices write it: Quý III năm 2026. */
export function PeriodName({ period }: { period: string }) {
  const { language } = useLanguage()
  const known = parsePeriodKey(period)
  return <>{known ? periodLabel(known, language) : period}</>
}
