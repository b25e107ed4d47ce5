import { Link } from 'wouter'
import { asDayKey, isWithin } from '@/domain/calendar'
import { noteSpan, NOTED_STATES } from '@/domain/notes'
import { TRIP_STATE_LABELS } from '@/i18n/labels'
import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { c } from './css'
import { LedgerCard } from './LedgerCard'
import { MyDayDocument, type MyDayQuery } from './MyDay.generated'
import { AsOf, Page } from './Page'
import { useTimes } from './times'
import { useMine } from './useMine'
import { ledgerWords } from './ledgerWords'

type Day = MyDayQuery['myDay']
type Trip = Day['trips'][number]

function Deadlines({ day }: { day: Day }) {
  const w = useWords(ledgerWords)
  const times = useTimes()
  if (day.deadlines.length === 0) return null
  return (
    <section aria-labelledby="due" className={c('card')}>
      <h2 id="due">{w.due}</h2>
      <ul className={c('list')}>
        {day.deadlines.map(({ kind, dueOn, overdue, period, title, trip }) => (
          <li className={c('between')} key={`${kind}${period ?? ''}${trip ?? ''}`}>
            {kind === 'tripReport' && (
              <Link className={c('textLink')} href={`/me/result/${trip ?? ''}`}>
                {w.dueTrip(title ?? '')}
              </Link>
            )}
            {kind === 'plan' && (
              <Link className={c('textLink')} href={`/me/quarter/${period ?? ''}`}>
                {w.duePlan(times.period(period ?? ''))}
              </Link>
            )}
            {kind === 'report' && (
              // Reports have no page but in the panel.
              <a className={c('textLink')} href="/admin/collections/reports">
                {w.dueReport(times.period(period ?? ''))}
              </a>
            )}
            <span className={c('badge', overdue ? 'badgeBad' : 'badge')}>
              {overdue ? w.overdue(times.day(dueOn)) : w.by(times.day(dueOn))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Whether today is a day on which notes may be written to the trip. */
function takesNotes(trip: Trip, today: string): boolean {
  const [firstDay, lastDay] = [asDayKey(trip.firstDay), asDayKey(trip.lastDay)]
  const on = asDayKey(today)
  return (
    !!firstDay &&
    !!lastDay &&
    !!on &&
    NOTED_STATES.includes(trip.state) &&
    isWithin(on, noteSpan({ firstDay, lastDay }))
  )
}

/** What is still to be done first, the nearest first; then what is done, the latest first. */
function inTurn(a: Trip, b: Trip): number {
  const [isDone, isOther] = [a.state === 'done', b.state === 'done']
  if (isDone !== isOther) return isDone ? 1 : -1
  const earlier = a.firstDay < b.firstDay ? -1 : 1
  return isDone ? -earlier : earlier
}

function TripCard({ trip, today }: { trip: Trip; today: string }) {
  const w = useWords(ledgerWords)
  const { language } = useLanguage()
  const { days } = useTimes()
  const places = [...new Set(trip.stops.map(({ unitName }) => unitName))].join(', ')
  const mayComplete = trip.stepsOpen.includes('complete') && trip.lastDay <= today
  return (
    <li className={c('card')}>
      <div className={c('between')}>
        <h3>{trip.title}</h3>
        <span className={c('badge')}>{TRIP_STATE_LABELS[trip.state][language]}</span>
      </div>
      <p className={c('quiet')}>
        {days(trip.firstDay, trip.lastDay)} · {places}
      </p>
      {takesNotes(trip, today) && (
        <div className={c('actions')}>
          <Link className={c('button')} href={`/me/note/${trip.id}`}>
            {w.note}
          </Link>
          {mayComplete && (
            <Link className={c('button', 'mainButton')} href={`/me/result/${trip.id}`}>
              {w.result}
            </Link>
          )}
        </div>
      )}
    </li>
  )
}

function Content() {
  const w = useWords(ledgerWords)
  const { data, asOf, loading } = useMine(MyDayDocument, {})
  if (loading) return <Skeleton lines={8} />
  const day = data?.myDay
  if (!day) return <AsOf asOf={asOf} empty />
  return (
    <>
      <AsOf asOf={asOf} empty={false} />
      {day.consents.length > 0 && (
        <Link className={c('button', 'mainButton')} href="/me/consents">
          {w.consentsWait(day.consents.length)}
        </Link>
      )}
      <div className={c('actions')}>
        <Link className={c('button')} href={`/me/register/${day.period}`}>
          {w.register}
        </Link>
        <Link className={c('button')} href="/me/request">
          {w.request}
        </Link>
        <Link className={c('button')} href="/me/record">
          {w.record}
        </Link>
        <Link className={c('button')} href={`/me/quarter/${day.period}`}>
          {w.quarter}
        </Link>
      </div>
      <LedgerCard day={day} />
      <Deadlines day={day} />
      <section aria-labelledby="trips" className={c('form')}>
        <h2 id="trips">{w.trips}</h2>
        {day.trips.length === 0 ? (
          <p className={c('quiet')}>{w.noTrips}</p>
        ) : (
          <ul className={c('list')}>
            {[...day.trips].sort(inTurn).map((trip) => (
              <TripCard key={trip.id} today={day.today} trip={trip} />
            ))}
          </ul>
        )}
      </section>
    </>
  )
}

/** A cadre's first page: days and pace, what is due, the quarter's trips and what can be done with each. */
export function Mine() {
  const w = useWords(ledgerWords)
  return (
    <Page back={false} title={w.mine}>
      <Content />
    </Page>
  )
}
