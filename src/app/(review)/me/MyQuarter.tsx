import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { dayKeyOf, nextPeriod, parsePeriodKey, periodKey, quarterOf } from '@/domain/calendar'
import { actorName, PLAN_STATE_LABELS } from '@/i18n/labels'
import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { c } from './css'
import { MyDayDocument } from './MyDay.generated'
import { MyLine } from './MyLine'
import { MyQuarterDocument, type MyQuarterQuery } from './MyQuarter.generated'
import { OpenPlan } from './OpenPlan'
import { AsOf, Page } from './Page'
import { quarterWords } from './quarterWords'
import { SubmitMyPlan } from './SubmitMyPlan'
import { useTimes } from './times'
import { useMine } from './useMine'

type Plan = NonNullable<MyQuarterQuery['myPlan']>

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
            <MyLine key={line.id} line={line} plan={plan} />
          ))}
        </ul>
      )}
      {/* Below the lines: what was remarked on them is read and mended first. */}
      <SubmitMyPlan plan={plan} />
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
