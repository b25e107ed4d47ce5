import { skipToken, useQuery } from '@apollo/client/react'
import { useMemo, useState } from 'react'
import { Link, useParams } from 'wouter'
import { held } from '../queue/held'
import { operation } from '../queue/heldDecisions'
import { useHeld } from '../queue/useHeld'
import { useSettled } from '../queue/useSettled'
import { Button } from '../shell/Button'
import { Failed } from '../shell/Failed'
import { Field, TextArea } from '../shell/Field'
import { useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { usePageTitle } from '../shell/usePageTitle'
import { AgendaItem } from './AgendaItem'
import { choiceOf, type Choices, decisionsOf, missingReasons, UNDECIDED } from './choices'
import {
  AgendaDocument,
  AgendaOverlapsDocument,
  type AgendaOverlapsQuery,
  DecidePlanDocument,
} from './Meeting.generated'
import css from './MeetingPage.module.css'
import { meetingWords } from './words'

/** By line, what the trips are called with which it collides. */
function collisionsIn(overlaps: AgendaOverlapsQuery['overlaps']['rows']): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { trips } of overlaps)
    for (const { id } of trips) {
      const titles = trips.filter((other) => other.id !== id).map(({ title }) => title)
      found.set(id, [...new Set([...(found.get(id) ?? []), ...titles])])
    }
  return found
}

/** The office's plan before its meeting: decided plan by plan and line by line, written down as one. */
export function MeetingPage() {
  const w = useWords(meetingWords)
  const { plan: id = '' } = useParams()
  const { data, error, refetch } = useQuery(AgendaDocument, {
    variables: { plan: id },
    fetchPolicy: 'cache-and-network',
  })
  const office = data?.planReview
  const around = useQuery(
    AgendaOverlapsDocument,
    office ? { variables: { organization: office.organization, period: office.period } } : skipToken,
  )
  usePageTitle(office?.title ?? w.title)
  const [choices, setChoices] = useState<Choices>({})
  const [direction, setDirection] = useState('')
  const [minutes, setMinutes] = useState('')
  const [isMissing, setMissing] = useState(false)
  const waits = useHeld().some(({ about }) => about.includes(id))
  const { refusals } = useSettled(refetch)
  const collisions = useMemo(() => collisionsIn(around.data?.overlaps.rows ?? []), [around.data])

  if (!data || !office) {
    return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <Skeleton lines={14} />
  }
  const plans = data.plansInside.filter(({ state }) => state !== 'returned')
  const open = plans.filter(({ stepsOpen }) => stepsOpen.includes('approve'))
  const count = (decision: string): number =>
    open.filter((plan) => choiceOf(choices, plan.id).decision === decision).length

  const approveAll = (): void =>
    setChoices((now) =>
      Object.fromEntries(
        open.map(({ id: plan }) => {
          const choice = choiceOf(now, plan)
          return [plan, choice.decision === 'later' ? { ...choice, decision: 'approve' as const } : choice]
        }),
      ),
    )

  const write = (): void => {
    const missing = missingReasons(open, choices)
    setMissing(missing.length > 0)
    if (missing.length > 0) return
    const input = {
      plan: office.id,
      version: office.version,
      direction,
      meetingNote: minutes,
      decisions: decisionsOf(open, choices),
    }
    held.hold({
      about: [office.id],
      label: w.label(office.title),
      leaves: true,
      ...operation(DecidePlanDocument, { input }),
    })
  }

  return (
    <>
      <p className="notPrinted">
        <Link href="/meeting">{w.back}</Link>
      </p>
      <div className={css.head}>
        <h1>{office.title}</h1>
        <div className={`${css.tools ?? ''} notPrinted`}>
          {open.length > 0 && <Button onClick={approveAll}>{w.approveAll}</Button>}
          <Button onClick={() => window.print()}>{w.print}</Button>
        </div>
      </div>
      <ol className={css.agenda}>
        {plans.map((plan, index) => (
          <AgendaItem
            choice={choices[plan.id] ?? UNDECIDED}
            collisions={collisions}
            key={plan.id}
            number={index + 1}
            onChoose={(choice) => setChoices((now) => ({ ...now, [plan.id]: choice }))}
            plan={plan}
          />
        ))}
      </ol>
      {open.length === 0 ? (
        <section className={css.conclusion}>
          <p>{w.decided}</p>
          {office.direction && (
            <p>
              <strong>{w.direction}:</strong> {office.direction}
            </p>
          )}
          {office.meetingNote && (
            <p>
              <strong>{w.minutes}:</strong> {office.meetingNote}
            </p>
          )}
        </section>
      ) : (
        <section aria-label={w.all} className={css.conclusion}>
          <Field label={`${w.direction} (${w.all})`}>
            <TextArea onChange={({ target }) => setDirection(target.value)} rows={2} value={direction} />
          </Field>
          <Field label={w.minutes}>
            <TextArea onChange={({ target }) => setMinutes(target.value)} rows={4} value={minutes} />
          </Field>
          <p aria-live="polite">{w.toWrite(count('approve'), count('return'), count('later'))}</p>
          <p className={css.error} role="alert">
            {isMissing ? w.missing : refusals.get(office.id)}
          </p>
          {waits ? (
            <p>{w.notSent}</p>
          ) : (
            <Button disabled={count('later') === open.length} kind="main" onClick={write}>
              {w.write}
            </Button>
          )}
        </section>
      )}
    </>
  )
}
