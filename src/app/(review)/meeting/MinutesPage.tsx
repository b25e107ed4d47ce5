import { useQuery } from '@apollo/client/react'
import { Link, useParams } from 'wouter'
import type { Language } from '@/i18n/language'
import { Button } from '../shell/Button'
import { daysText, spanText } from '../shell/dates'
import { Failed } from '../shell/Failed'
import { useLanguage, useWords } from '../shell/language'
import { PeriodName } from '../shell/PeriodName'
import { Skeleton } from '../shell/Skeleton'
import { usePageTitle } from '../shell/usePageTitle'
import { Letterhead } from './Letterhead'
import { MinutesDocument, type MinutesQuery } from './Meeting.generated'
import css from './MinutesPage.module.css'
import { minutesWords } from './minutesWords'

type Minutes = MinutesQuery['meetingMinutes']
type Item = Minutes['items'][number]

/** `08:30 ngày 05/10/2026`: an official paper has the whole year. */
const clock = (instant: string | null | undefined, language: Language): string =>
  instant
    ? new Intl.DateTimeFormat(language === 'vi' ? 'vi-VN' : 'en-GB', {
        hour: '2-digit',
        minute: '2-digit',
        day: '2-digit',
        month: '2-digit',
        year: 'numeric',
        timeZone: 'Asia/Ho_Chi_Minh',
      }).format(new Date(instant))
    : '…'

/** What an outcome is called depends on who met: a head agrees, the Standing Committee approves. */
function useOutcome(minutes: Minutes): (item: Item, outcome: Item['outcome']) => string {
  const w = useWords(minutesWords)
  return ({ kind }, outcome) => {
    if (outcome !== 'agreed') return w[outcome]
    if (kind === 'plan') return minutes.department ? w.endorsed : w.approved
    return kind === 'report' ? w.accepted : w.consented
  }
}

/** One item, its lines as rows of a table. */
function MinutesItem({ item, number, minutes }: { item: Item; number: number; minutes: Minutes }) {
  const w = useWords(minutesWords)
  const { language } = useLanguage()
  const outcome = useOutcome(minutes)
  return (
    <section className={css.item}>
      <h3>
        {number}. {w[item.kind]}:{' '}
        {item.owner && item.kind === 'trip' ? `${item.title} (${item.owner})` : item.title}
      </h3>
      <p>
        <strong>{outcome(item, item.outcome)}.</strong> {item.words}
      </p>
      {item.lines.length > 0 && (
        <table className={css.table}>
          <thead>
            <tr>
              <th scope="col">{w.time}</th>
              <th scope="col">{w.content}</th>
              <th scope="col">{w.days}</th>
              <th scope="col">{w.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {item.lines.map((line) => (
              <tr key={line.trip}>
                <td>{spanText(line.firstDay, line.lastDay)}</td>
                <td>
                  {line.title}
                  <span className={css.more}>
                    {line.units.join(', ')} · {line.people.join(', ')}
                  </span>
                </td>
                <td>{daysText(line.halfDays, language)}</td>
                <td>
                  {item.kind === 'plan' && line.outcome === 'refused'
                    ? w.notTaken
                    : outcome(item, line.outcome)}
                  {line.words && <span className={css.more}>{line.words}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** The minutes of a meeting as they are printed and signed (rows TN-02, TN-03). */
export function MinutesPage() {
  const w = useWords(minutesWords)
  const { language } = useLanguage()
  const { meeting = '' } = useParams()
  const { data, error, refetch } = useQuery(MinutesDocument, { variables: { meeting } })
  const minutes = data?.meetingMinutes
  usePageTitle(minutes?.title ?? w.title)
  if (!minutes)
    return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <Skeleton lines={14} />
  const { items, overlaps, present, guests, direction, conclusion } = minutes
  return (
    <>
      <p className={`${css.tools ?? ''} notPrinted`}>
        <Link href="/meeting">{w.back}</Link>
        <Button onClick={() => window.print()}>{w.print}</Button>
      </p>
      <article className={css.paper}>
        <Letterhead minutes={minutes} />
        <h1 className={css.title}>
          <span className={css.kind}>{w.title}</span>
          {minutes.title}
        </h1>
        <dl className={css.facts}>
          <dt>{w.period}</dt>
          <dd>
            <PeriodName period={minutes.period} />
          </dd>
          <dt>{w.begun}</dt>
          <dd>{clock(minutes.begunAt, language)}</dd>
          <dt>{w.ended}</dt>
          <dd>{clock(minutes.writtenAt, language)}</dd>
          <dt>{w.chair}</dt>
          <dd>{minutes.chair.name}</dd>
          <dt>{w.present}</dt>
          <dd>{present.map(({ name }) => name).join(', ')}</dd>
          {guests && (
            <>
              <dt>{w.guests}</dt>
              <dd>{guests}</dd>
            </>
          )}
        </dl>
        <h2>{w.decisions}</h2>
        {items.length === 0 && <p>{w.noItems}</p>}
        {items.map((item, index) => (
          <MinutesItem item={item} key={item.document} minutes={minutes} number={index + 1} />
        ))}
        {overlaps.length > 0 && (
          <>
            <h2>{w.overlaps}</h2>
            <ul>
              {overlaps.map(({ way, trips, words }, index) => (
                <li key={index}>
                  {w[way]}: {trips.map((title) => `“${title}”`).join(' – ')}
                  {words && `. ${words}`}
                </li>
              ))}
            </ul>
          </>
        )}
        {(direction ?? conclusion) && <h2>{w.conclusion}</h2>}
        {direction && (
          <p className={css.text}>
            <strong>{w.direction}:</strong> {direction}
          </p>
        )}
        {conclusion && <p className={css.text}>{conclusion}</p>}
        <div className={css.signatures}>
          <p>
            <strong>{w.secretary}</strong>
          </p>
          <p>
            <strong>{w.chairman}</strong>
            <span className={css.signed}>{minutes.chair.name}</span>
          </p>
        </div>
      </article>
    </>
  )
}
