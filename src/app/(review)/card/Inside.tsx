import { stateName } from '@/i18n/labels'
import { daysText } from '../shell/dates'
import { useLanguage, useWords } from '../shell/language'
import { warningWords } from '../queue/words'
import css from './Lines.module.css'
import type { Review } from './review'
import { cardWords } from './words'

type Code = Review['warnings'][number]['code']

/** What is gathered in the plan of a department or of the office. */
export function Inside({ review, said = [] }: { review: Review; said?: readonly Code[] }) {
  const w = useWords(cardWords)
  const warn = useWords(warningWords)
  const { language } = useLanguage()
  const general = review.warnings.filter(({ code }) => !said.includes(code))
  return (
    <>
      {general.length > 0 && (
        <ul aria-label={w.lookAt} className={css.warnings}>
          {general.map(({ code }) => (
            <li key={code}>{warn[code]}</li>
          ))}
        </ul>
      )}
      <ol className={css.lines}>
        {review.inside.map(({ id, title, state, lineCount, halfDays }) => (
          <li key={id}>
            <strong>{title}</strong>
            <span className={css.more}>
              {stateName(state, language)} · {w.insideSum(lineCount, daysText(halfDays, language))}
            </span>
          </li>
        ))}
      </ol>
    </>
  )
}
