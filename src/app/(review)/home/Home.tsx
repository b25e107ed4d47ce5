import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import { stateName } from '@/i18n/labels'
import { dayText } from '../shell/dates'
import { Failed } from '../shell/Failed'
import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { usePageTitle } from '../shell/usePageTitle'
import { ComingList } from './ComingList'
import css from './Home.module.css'
import { WaitingDocument, type WaitingQuery } from './Waiting.generated'
import { homeWords } from './words'

type Waiting = WaitingQuery['waiting']

/** How much there is to decide, by kind, and the way there. */
function ToDecide({ waiting }: { waiting: Waiting }) {
  const w = useWords(homeWords)
  const counts = [
    [w.plans, waiting.plans],
    [w.trips, waiting.trips],
    [w.reports, waiting.reports],
  ] as const
  const some = counts.some(([, count]) => count > 0)
  return (
    <section className={css.panel}>
      <h2>{w.decide}</h2>
      {some ? (
        <>
          <dl className={css.counts}>
            {counts.map(([name, count]) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <Link className={css.go} href="/queue">
            {w.toQueue}
          </Link>
        </>
      ) : (
        <p>{w.nothing}</p>
      )}
    </section>
  )
}

/** A plan or a report of one's own that has not been handed in, and the page on which it is. */
function OwnWork({ own, today }: { own: Waiting['mine'][number]; today: string }) {
  const w = useWords(homeWords)
  const { language } = useLanguage()
  const { kind, id, period, state, dueOn } = own
  const known = parsePeriodKey(period)
  const whichPeriod = known ? periodLabel(known, language) : period
  return (
    <li>
      {kind === 'plan' ? (
        <Link className={css.own} href={`/me/quarter/${period}`}>
          {w.handInPlan(whichPeriod)}
        </Link>
      ) : (
        // Reports have no page but in the panel.
        <a className={css.own} href={`/admin/collections/reports/${id}`}>
          {w.handInReport(whichPeriod)}
        </a>
      )}
      <span className={css.quiet}>
        {stateName(state, language)}
        {dueOn && ' · '}
        {dueOn && (dueOn < today ? w.overdue(dayText(dueOn)) : w.due(dayText(dueOn)))}
      </span>
    </li>
  )
}

function Mine({ waiting }: { waiting: Waiting }) {
  const w = useWords(homeWords)
  return (
    <section className={css.panel}>
      <h2>{w.mine}</h2>
      {waiting.mine.length === 0 && <p>{w.nothingMine}</p>}
      <ul className={css.mine}>
        {waiting.mine.map((own) => (
          <OwnWork key={own.id} own={own} today={waiting.today} />
        ))}
      </ul>
    </section>
  )
}

/** What waits for whoever is signed in. */
export function Home() {
  const w = useWords(homeWords)
  usePageTitle(w.title)
  const { data, error, refetch } = useQuery(WaitingDocument, { fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <Skeleton lines={9} />
  const { waiting } = data
  return (
    <>
      <h1>{w.title}</h1>
      <div className={css.panels}>
        <ToDecide waiting={waiting} />
        <Mine waiting={waiting} />
        <div className={css.panel}>
          <ComingList coming={waiting.coming} />
        </div>
      </div>
    </>
  )
}
