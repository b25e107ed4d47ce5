import type { ReactNode } from 'react'
import { dayDistance, formatDay, parsePeriodKey, periodLabel } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import {
  DASHBOARD,
  DEADLINE_NAMES,
  distanceWords,
  moreOverlaps,
  OVERLAP_NAMES,
  peopleWords,
} from '@/i18n/panel/dashboard'
import { speaker } from '@/i18n/panel/speaker'
import type { Deadlines } from '@/services/read/deadlines'
import { type OpenRecommendation, waitsForAnswer } from '@/services/read/openRecommendations'
import type { OverlapPage } from '@/services/read/overlaps'
import { documentLink, listLink, whereQuery } from '../parts/links'
import type { Dashboard } from './readDashboard'

/** A heading, a list, or what is said where there is nothing. */
const Panel = ({ id, title, children }: { id: string; title: string; children: ReactNode }) => (
  <section aria-labelledby={id} className="panel">
    <h2 id={id}>{title}</h2>
    {children}
  </section>
)

/** The deadlines of the quarter, what starts next, and whose results are overdue. */
export const DeadlineList = ({ due, language }: { due: Deadlines; language: Language }) => {
  const say = speaker(DASHBOARD, language)
  const next = parsePeriodKey(due.next.period)
  return (
    <Panel id="deadlines" title={say('deadlines')}>
      {due.rows.length === 0 ? <p className="empty">{say('noDeadlines')}</p> : null}
      <ul className="rows">
        {due.rows.map(({ kind, dueOn }) => {
          const days = dayDistance(due.today, dueOn)
          return (
            <li className={days < 0 ? 'past' : undefined} key={kind}>
              <span>{DEADLINE_NAMES[kind][language]}</span>
              <span>
                {formatDay(dueOn)} · {distanceWords(days, language)}
              </span>
            </li>
          )
        })}
        {next ? (
          <li>
            <span>
              {periodLabel(next, language)} {say('next')}
            </span>
            <span>
              {formatDay(due.next.opensOn)} ·{' '}
              {distanceWords(dayDistance(due.today, due.next.opensOn), language)}
            </span>
          </li>
        ) : null}
      </ul>
      {due.overdueTrips.total > 0 ? (
        <>
          <h3>
            {say('overdueResults')} <span className="count">{due.overdueTrips.total}</span>
          </h3>
          <ul className="rows">
            {due.overdueTrips.rows.map(({ id, title, dueOn }) => (
              <li key={id}>
                <a href={documentLink('trips', id)}>{title}</a>
                <span>
                  {say('due')} {formatDay(dueOn)}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Panel>
  )
}

/** The plans that await whoever looks, the longest waiting first; where there are more, all of them in the queue. */
export const WaitingList = ({
  queue,
  language,
}: {
  queue: NonNullable<Dashboard['waiting']>
  language: Language
}) => {
  const say = speaker(DASHBOARD, language)
  return (
    <Panel id="waiting" title={`${say('waiting')} (${queue.total})`}>
      {queue.rows.length === 0 ? <p className="empty">{say('nothingWaits')}</p> : null}
      <ul className="rows">
        {queue.rows.map(({ plan }) => (
          <li key={plan.id}>
            <a href={documentLink('plans', plan.id)}>{plan.title}</a>
            <span>
              {plan.lineCount} {say('lines')}
              {plan.dueOn ? ` · ${say('due')} ${formatDay(plan.dueOn)}` : ''}
            </span>
          </li>
        ))}
      </ul>
      {queue.total > queue.rows.length ? <a href="/review/queue">{say('all')}</a> : null}
    </Panel>
  )
}

/** What collides and awaits an answer, and the two trips of each (row AG-10). */
export const OverlapList = ({ found, language }: { found: OverlapPage; language: Language }) => {
  const say = speaker(DASHBOARD, language)
  return (
    <Panel id="overlaps" title={`${say('overlaps')} (${found.open})`}>
      {found.open === 0 ? <p className="empty">{say('noOverlaps')}</p> : null}
      <ul className="rows rows--tall">
        {found.rows.map(({ key, kind, trips }) => (
          <li key={key}>
            <strong>{OVERLAP_NAMES[kind][language]}</strong>
            {trips.map((trip) => (
              <a href={documentLink('trips', trip.id)} key={trip.id}>
                {trip.title} ({formatDay(trip.firstDay)}
                {trip.lastDay === trip.firstDay ? '' : ` – ${formatDay(trip.lastDay)}`}
                {trip.participants.length === 0 ? '' : ` · ${peopleWords(trip.participants, language)}`})
              </a>
            ))}
          </li>
        ))}
      </ul>
      {found.open > found.rows.length ? (
        <p>{moreOverlaps(found.open - found.rows.length, language)}</p>
      ) : null}
    </Panel>
  )
}

/** What the base has asked for and nobody has answered. */
export const RecommendationList = ({
  found: { rows, total },
  office,
  language,
}: {
  found: { rows: OpenRecommendation[]; total: number }
  office: string
  language: Language
}) => {
  const say = speaker(DASHBOARD, language)
  return (
    <Panel id="recommendations" title={`${say('recommendations')} (${total})`}>
      {total === 0 ? <p className="empty">{say('noRecommendations')}</p> : null}
      <ul className="rows rows--tall">
        {rows.map(({ id, text, unit, foundOn, dueOn, overdue }) => (
          <li key={id}>
            <a href={documentLink('findings', id)}>{text}</a>
            <span>
              {unit.name}
              {foundOn ? ` · ${say('foundOn')} ${formatDay(foundOn)}` : ''}
              {dueOn ? ` · ${say('due')} ${formatDay(dueOn)}` : ''}
              {overdue ? <b className="late"> {say('overdue')}</b> : null}
            </span>
          </li>
        ))}
      </ul>
      {total > rows.length ? (
        <a href={listLink('findings') + whereQuery(waitsForAnswer(office))}>{say('all')}</a>
      ) : null}
    </Panel>
  )
}
