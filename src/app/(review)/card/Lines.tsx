import { stateName } from '@/i18n/labels'
import { daysText, spanText } from '../shell/dates'
import { useLanguage, useWords } from '../shell/language'
import { queueWords, warningWords } from '../queue/words'
import { openOverlaps } from './openOverlaps'
import type { Review } from './review'
import css from './Lines.module.css'
import { cardWords } from './words'

type Line = Review['lines'][number]
type Code = Review['warnings'][number]['code']

const named = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ')

/** True where something of the line is to be looked at. */
export const isFlagged = (review: Review, { id }: Line): boolean =>
  review.warnings.some(({ line }) => line === id) ||
  openOverlaps(review).some(({ trips }) => trips.some((trip) => trip.id === id))

/** With what a line collides: the other trip, when, and who goes there. */
function Collisions({ line, review }: { line: Line; review: Review }) {
  const w = useWords(cardWords)
  const found = openOverlaps(review).filter(({ trips }) => trips.some(({ id }) => id === line.id))
  return found.map(({ key, kind, trips }) => {
    const other = trips.find(({ id }) => id !== line.id)
    return (
      other && (
        <li key={key}>
          {w.overlapWith(other.title, spanText(other.firstDay, other.lastDay), named(other.people))}:{' '}
          {w[kind]}
        </li>
      )
    )
  })
}

interface LinesProps {
  review: Review
  /** What stands above the card already, of the plan as a whole. */
  said?: readonly Code[]
  /** Where the lines stand above the card: those again alone with which something is to be looked at. */
  onlyFlagged?: boolean
}

/** The lines with what should be looked at, each under the line that it is about. */
export function Lines({ review, said = [], onlyFlagged = false }: LinesProps) {
  const w = useWords(cardWords)
  const q = useWords(queueWords)
  const warn = useWords(warningWords)
  const { language } = useLanguage()
  const topics = new Map(review.topics.map(({ id, name }) => [id, name]))
  const general = review.warnings.filter(({ line, code }) => !line && !said.includes(code))
  const lines = onlyFlagged ? review.lines.filter((line) => isFlagged(review, line)) : review.lines
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
        {lines.map((line) => {
          const codes = review.warnings.filter(
            (warning) => warning.line === line.id && warning.code !== 'overlaps',
          )
          const gone = ['merged', 'dropped', 'withdrawn', 'cancelled'].includes(line.state)
          const names = line.topics.flatMap((id) => topics.get(id) ?? [])
          return (
            <li className={gone ? css.gone : undefined} key={line.id}>
              <div className={css.line}>
                <strong>{spanText(line.firstDay, line.lastDay)}</strong>
                <span>
                  {line.title}
                  {line.state !== 'registered' && ` · ${stateName(line.state, language)}`}
                  <span className={css.more}>
                    {named(line.units)} · {w.with(named(line.people))}
                    {names.length > 0 && ` · ${names.join('; ')}`}
                  </span>
                </span>
                <span className={css.days}>{q.days(daysText(line.halfDays, language))}</span>
              </div>
              <ul className={css.warnings}>
                {codes.map(({ code }) => (
                  <li key={code}>{warn[code]}</li>
                ))}
                <Collisions line={line} review={review} />
              </ul>
            </li>
          )
        })}
      </ol>
    </>
  )
}
