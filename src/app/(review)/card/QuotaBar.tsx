import { useLanguage, useWords } from '../shell/language'
import type { Review } from './review'
import css from './QuotaBar.module.css'
import { cardWords } from './words'

const percent = (part: number, whole: number): string => `${String(Math.min(100, (part / whole) * 100))}%`

/** Days done and in this plan against the quota of the year. */
export function QuotaBar({ review }: { review: Review }) {
  const w = useWords(cardWords)
  const { language } = useLanguage()
  const { quota } = review
  if (!quota) return null
  const text = (days: number): string => days.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB')
  const planned = review.halfDays / 2
  const { doneDays, quotaDays } = quota
  const whole = Math.max(quotaDays ?? 0, doneDays + planned, 1)
  return (
    <section>
      <h2>{w.quota}</h2>
      {/* Of no quota a bar would look as if all of it were reached. */}
      {quotaDays !== null && (
        <div aria-hidden="true" className={css.bar}>
          <span className={css.done} style={{ width: percent(doneDays, whole) }} />
          <span className={css.planned} style={{ width: percent(planned, whole) }} />
        </div>
      )}
      <p>
        {quotaDays === null
          ? w.noQuota(text(doneDays), text(planned))
          : w.quotaText(text(doneDays), text(planned), text(quotaDays))}
      </p>
    </section>
  )
}
