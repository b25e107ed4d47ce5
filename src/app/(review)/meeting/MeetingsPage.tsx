import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { dayText, daysText } from '../shell/dates'
import { Failed } from '../shell/Failed'
import { useLanguage, useWords } from '../shell/language'
import { PeriodName } from '../shell/PeriodName'
import { Skeleton } from '../shell/Skeleton'
import { usePageTitle } from '../shell/usePageTitle'
import { AgendasDocument } from './Meeting.generated'
import css from './MeetingsPage.module.css'
import { meetingWords } from './words'

/** The plans that are put to this person's meeting: of the own office, and those of others that are decided here. */
export function MeetingsPage() {
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  usePageTitle(w.title)
  const { data, error, refetch } = useQuery(AgendasDocument, { fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <Skeleton />
  const agendas = data.reviewQueue.rows.flatMap((row) => {
    if (row.scope === 'organization') return { ...row, agenda: row.id }
    return row.state === 'consolidated' && row.parent ? { ...row, agenda: row.parent } : []
  })
  return (
    <>
      <h1>{w.title}</h1>
      {agendas.length === 0 && <p>{w.none}</p>}
      <ul aria-label={w.choose} className={css.agendas}>
        {agendas.map(({ id, agenda, title, period, lineCount, halfDays, dueOn }) => (
          <li key={id}>
            <Link href={`/meeting/${agenda}`}>{title}</Link>
            <span className={css.facts}>
              <PeriodName period={period} /> · {w.sum(lineCount, daysText(halfDays, language))}
              {dueOn && ` · ${dayText(dueOn)}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
