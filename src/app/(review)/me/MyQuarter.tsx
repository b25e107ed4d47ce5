import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { dayKeyOf, nextPeriod, parsePeriodKey, periodKey, quarterOf } from '@/domain/calendar'
import { actorName, PLAN_STATE_LABELS, TRIP_STATE_LABELS } from '@/i18n/labels'
import { client } from '../shell/apollo'
import { Button } from '../shell/Button'
import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { useSay } from '../shell/toasts'
import { c } from './css'
import { useOnline, useOutboxView } from './outboxContext'
import { MyDayDocument } from './MyDay.generated'
import {
  MyQuarterDocument,
  type MyQuarterQuery,
  SubmitMyPlanDocument,
  WithdrawMyTripDocument,
} from './MyQuarter.generated'
import { OpenPlan } from './OpenPlan'
import { AsOf, Page } from './Page'
import { useTimes } from './times'
import { planWords } from './planWords'
import { stepFailure } from './stepFailure'
import { useEditOf } from './useEditOf'
import { useMine } from './useMine'
import { quarterWords } from './quarterWords'

type Plan = NonNullable<MyQuarterQuery['myPlan']>

/** Steps that need a network: what a server must say at once is not put into the outbox. */
function useDirect() {
  const w = useWords(quarterWords)
  const say = useSay()
  const { language } = useLanguage()
  return async (
    step: () => Promise<readonly { messageVi: string; messageEn: string }[] | undefined>,
  ): Promise<boolean> => {
    try {
      const [refusal] = (await step()) ?? []
      if (refusal) say(language === 'vi' ? refusal.messageVi : refusal.messageEn, 'failed')
      return refusal === undefined
    } catch (error) {
      say(w[stepFailure(error)], 'failed')
      return false
    } finally {
      // Not part of the step: it may have been taken where this fails, and then the page asks again by itself.
      void client.refetchQueries({ include: ['MyQuarter', 'MyDay'] })
    }
  }
}

function Submit({ plan }: { plan: Plan }) {
  const w = useWords(quarterWords)
  const say = useSay()
  const online = useOnline()
  const direct = useDirect()
  const { entries } = useOutboxView()
  const [submit, { loading }] = useMutation(SubmitMyPlanDocument)
  // Pressed again before the page has been read anew, it would be refused as something that others had changed.
  const [done, setDone] = useState<number>()
  const lines = plan.lines.map(({ id }) => id)
  const isAhead = entries.some(
    ({ kind, state, input }) =>
      state !== 'sent' &&
      ((kind === 'registerTrip' && input.plan === plan.id) ||
        (kind === 'editTrip' && lines.some((line) => line === input.trip))),
  )
  if (!plan.stepsOpen.includes('submit')) return null
  const input = { plan: plan.id, version: plan.version }
  const press = async (): Promise<void> => {
    const went = await direct(async () => (await submit({ variables: { input } })).data?.submitPlan.refusals)
    if (!went) return
    setDone(plan.version)
    say(w.submitted)
  }
  return (
    <>
      <Button
        disabled={!online || isAhead || loading || done === plan.version}
        kind="main"
        onClick={() => void press()}
      >
        {plan.state === 'returned' ? w.submitAgain : w.submit}
      </Button>
      {!online && <p className={c('quiet', 'small')}>{w.submitOffline}</p>}
      {online && isAhead && <p className={c('quiet', 'small')}>{w.submitUnsent}</p>}
    </>
  )
}

function Line({ line, plan }: { line: Plan['lines'][number]; plan: Plan }) {
  const w = useWords(quarterWords)
  const { language } = useLanguage()
  const { days, time } = useTimes()
  const direct = useDirect()
  const p = useWords(planWords)
  const edited = useEditOf(line.id)
  const [withdraw, { loading }] = useMutation(WithdrawMyTripDocument)
  const [done, setDone] = useState<number>()
  const remarks = plan.remarks.filter(({ trip, resolvedAt }) => trip === line.id && !resolvedAt)
  const input = { trip: line.id, version: line.version }
  const takeOff = async (): Promise<void> => {
    const went = await direct(
      async () => (await withdraw({ variables: { input } })).data?.withdrawTrip.refusals,
    )
    if (went) setDone(line.version)
  }
  return (
    <li className={c('card')}>
      <div className={c('between')}>
        <h2>{line.title}</h2>
        <span className={c('badge')}>{TRIP_STATE_LABELS[line.state][language]}</span>
      </div>
      <p className={c('quiet')}>
        {days(line.firstDay, line.lastDay)} · {line.units.map(({ name }) => name).join(', ')}
      </p>
      {remarks.map(({ id, text, createdAt }) => (
        <p className={c('notice', 'warn')} key={id}>
          {text} {createdAt && <span className={c('quiet', 'small')}>({time(createdAt)})</span>}
        </p>
      ))}
      {edited && (
        <p className={c('notice', edited === 'refused' ? 'bad' : 'warn')}>
          {edited === 'refused' ? p.editRefused : p.editWaits}
        </p>
      )}
      {plan.linesOpen && line.state === 'registered' && (
        <div className={c('actions')}>
          {!edited && (
            <Link
              aria-label={`${p.edit}: ${line.title}`}
              className={c('button')}
              href={`/me/edit/${line.id}`}
            >
              {p.edit}
            </Link>
          )}
          <Button
            aria-label={`${w.withdraw}: ${line.title}`}
            disabled={loading || edited !== undefined || done === line.version}
            kind="quiet"
            onClick={() => void takeOff()}
          >
            {w.withdraw}
          </Button>
        </div>
      )}
    </li>
  )
}

function PlanCard({ plan }: { plan: Plan }) {
  const w = useWords(quarterWords)
  const { language } = useLanguage()
  const { number, day } = useTimes()
  const general = plan.remarks.filter(({ trip, resolvedAt }) => !trip && !resolvedAt)
  return (
    <>
      <div className={c('card')}>
        <div className={c('between')}>
          <strong>{w.lines(plan.lineCount, number(plan.halfDays / 2))}</strong>
          <span className={c('badge', plan.state === 'returned' ? 'badgeBad' : 'badge')}>
            {PLAN_STATE_LABELS[plan.state][language]}
          </span>
        </div>
        {plan.awaiting && <p className={c('quiet')}>{w.waitsFor(actorName(plan.awaiting, language))}</p>}
        {plan.dueOn && plan.linesOpen && <p className={c('quiet')}>{w.submitBy(day(plan.dueOn))}</p>}
        {plan.returnReason && (
          <p className={c('notice', 'bad')}>
            <strong>{w.returned}:</strong> {plan.returnReason}
          </p>
        )}
        {plan.direction && (
          <p className={c('notice')}>
            <strong>{w.direction}:</strong> {plan.direction}
          </p>
        )}
        {general.map(({ id, text }) => (
          <p className={c('notice', 'warn')} key={id}>
            {text}
          </p>
        ))}
        {plan.linesOpen && (
          <Link className={c('button')} href={`/me/register/${plan.period}`}>
            {w.register}
          </Link>
        )}
      </div>
      {plan.lines.length === 0 ? (
        <p className={c('quiet')}>{w.noLines}</p>
      ) : (
        <ul className={c('list')}>
          {plan.lines.map((line) => (
            <Line key={line.id} line={line} plan={plan} />
          ))}
        </ul>
      )}
      {/* Below the lines: what was remarked on them is read and mended first. */}
      <Submit plan={plan} />
    </>
  )
}

function Content({ period }: { period: string }) {
  const w = useWords(quarterWords)
  const { data, asOf, loading } = useMine(MyQuarterDocument, { period })
  const { data: mine } = useMine(MyDayDocument, {})
  // By the device's day until the server has said its own: what is there from the beginning moves nothing below it.
  const [today] = useState(() => dayKeyOf(new Date()))
  const now = parsePeriodKey(mine?.myDay.period) ?? quarterOf(today)
  const quarters = [periodKey(now), periodKey(nextPeriod(now))]
  return (
    <>
      <nav aria-label={w.quarter} className={c('actions')}>
        {quarters.map((one, index) => (
          <Link
            aria-current={one === period ? 'page' : undefined}
            className={one === period ? c('button', 'mainButton') : c('button')}
            href={`/me/quarter/${one}`}
            key={one}
          >
            {index === 0 ? w.thisQuarter : w.nextQuarter}
          </Link>
        ))}
      </nav>
      {loading ? (
        <Skeleton lines={8} />
      ) : (
        <>
          <AsOf asOf={asOf} empty={!data} />
          {data && (data.myPlan ? <PlanCard plan={data.myPlan} /> : <OpenPlan period={period} />)}
        </>
      )}
    </>
  )
}

/** One's own plan of a quarter: its lines, what was remarked, and its submission (rows TN-01, AG-07, AG-13). */
export function MyQuarter() {
  const w = useWords(quarterWords)
  const times = useTimes()
  const { period = '' } = useParams()
  return (
    <Page title={`${w.quarter}: ${times.period(period)}`}>
      <Content period={period} />
    </Page>
  )
}
