import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../shell/Button'
import { dayText, daysText, instantText } from '../shell/dates'
import { Failed } from '../shell/Failed'
import { useLanguage, useWords } from '../shell/language'
import { PeriodName } from '../shell/PeriodName'
import { Skeleton } from '../shell/Skeleton'
import { useSay } from '../shell/toasts'
import { useIsStanding } from '../shell/useIsStanding'
import { usePageTitle } from '../shell/usePageTitle'
import { shellWords } from '../shell/words'
import { agendasIn, type AgendaToHold } from './agendas'
import { AgendasDocument, type AgendasQuery, MoreMeetingsDocument } from './Meeting.generated'
import css from './MeetingsPage.module.css'
import { meetingWords } from './words'

type Held = AgendasQuery['meetingsHeld']

/** What one agenda is called, and what is on it. */
function AgendaLink({ agenda }: { agenda: AgendaToHold }) {
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  const { kind, href, title, period, plans, trips, reports, lines, dueOn } = agenda
  return (
    <li>
      <Link href={href}>
        {title ? (
          `${w.ofStanding} – ${title}`
        ) : (
          <>
            {kind === 'department' ? w.ofDepartment : w.ofStanding}
            {period && ' – '}
            {period && <PeriodName period={period} />}
          </>
        )}
      </Link>
      <span className={css.facts}>
        {[
          lines && w.sum(lines.count, daysText(lines.halfDays, language)),
          w.waits(plans, trips, reports),
          dueOn && dayText(dueOn),
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </li>
  )
}

/** The minutes of meetings, the newest first. */
function HeldMeetings({ first }: { first: Held }) {
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  const client = useApolloClient()
  const shell = useWords(shellWords)
  const say = useSay()
  const [more, setMore] = useState<readonly Held[]>([])
  const [isLoading, setLoading] = useState(false)
  const pages = [first, ...more]
  const next = pages.at(-1)?.next
  const load = async (after: string): Promise<void> => {
    setLoading(true)
    try {
      const { data } = await client.query({ query: MoreMeetingsDocument, variables: { after } })
      if (data) setMore((before) => [...before, data.meetingsHeld])
    } catch {
      say(shell.failed, 'failed')
    }
    setLoading(false)
  }
  const rows = pages.flatMap((page) => page.rows)
  return (
    <section aria-label={w.heldTitle}>
      <h2 className={css.heldTitle}>{w.heldTitle}</h2>
      {rows.length === 0 && <p>{w.noneHeld}</p>}
      <ul className={css.agendas}>
        {rows.map(({ id, title, writtenAt, itemCount, about }) => (
          <li key={id}>
            <Link href={`/meeting/minutes/${id}`}>{title}</Link>
            {writtenAt && <span className={css.facts}>{instantText(writtenAt, language)}</span>}
            {itemCount > 0 && <span className={css.facts}>{w.wasAbout(itemCount, about)}</span>}
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Button disabled={isLoading} onClick={() => void load(next)}>
            {w.moreHeld}
          </Button>
        </p>
      )}
    </section>
  )
}

/** What waits for a meeting of this person's, and the minutes of those that were held. */
export function MeetingsPage() {
  const w = useWords(meetingWords)
  usePageTitle(w.title)
  const isStanding = useIsStanding()
  const { data, error, refetch } = useQuery(AgendasDocument, { fetchPolicy: 'cache-and-network' })
  if (!data) return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <Skeleton />
  const agendas = agendasIn(data)
  return (
    <>
      <h1>{w.title}</h1>
      {isStanding && (
        <p>
          <Link href="/me/assign">{w.assign}</Link>
        </p>
      )}
      {agendas.length === 0 && <p>{w.none}</p>}
      <ul aria-label={w.agendas} className={css.agendas}>
        {agendas.map((agenda) => (
          <AgendaLink agenda={agenda} key={agenda.href} />
        ))}
      </ul>
      <HeldMeetings first={data.meetingsHeld} />
    </>
  )
}
