import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
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

function Mine({ waiting }: { waiting: Waiting }) {
  const w = useWords(homeWords)
  const { language } = useLanguage()
  return (
    <section className={css.panel}>
      <h2>{w.mine}</h2>
      {waiting.mine.length === 0 && <p>{w.nothingMine}</p>}
      <ul className={css.mine}>
        {waiting.mine.map(({ id, title, state, dueOn }) => (
          <li key={id}>
            <strong>{title}</strong>
            <span className={css.quiet}>
              {stateName(state, language)}
              {dueOn && ' · '}
              {dueOn && (dueOn < waiting.today ? w.overdue(dayText(dueOn)) : w.due(dayText(dueOn)))}
            </span>
          </li>
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
