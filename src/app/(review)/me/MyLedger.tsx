import { useState } from 'react'
import { dayKeyOf } from '@/domain/calendar'
import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { c } from './css'
import { useLevelName } from './levels'
import { MyDayDocument, type MyDayQuery } from './MyDay.generated'
import { MyLedgerDocument, type MyLedgerQuery } from './MyLedger.generated'
import { AsOf, Page } from './Page'
import { useTimes } from './times'
import { useMine } from './useMine'
import { ledgerWords } from './ledgerWords'

type Day = MyLedgerQuery['ledger']['days'][number]

/** The half-days of one trip after another, in order of their first days. */
function byTrip(days: readonly Day[]): [trip: string, days: Day[]][] {
  const trips = new Map<string, Day[]>()
  for (const day of days) trips.set(day.trip, [...(trips.get(day.trip) ?? []), day])
  return [...trips]
}

type Line = Omit<Day, 'half'> & { half?: Day['half'] }

/** Two halves of one day at one unit are one line, without a half. */
function wholeDays(days: readonly Day[]): Line[] {
  return days.flatMap((day): Line[] => {
    const other = days.find((one) => one !== day && one.day === day.day && one.unitName === day.unitName)
    if (!other) return [day]
    return day.half === 'am' ? [{ ...day, half: undefined }] : []
  })
}

type MissedDay = MyLedgerQuery['ledger']['missed'][number]

/** What of the trips does not count, and why: once for each trip and reason, with its days, the latest first. */
function Missed({ missed, today }: { missed: readonly MissedDay[]; today: string }) {
  const w = useWords(ledgerWords)
  const { language } = useLanguage()
  const { day } = useTimes()
  const groups = new Map<string, MissedDay[]>()
  for (const one of missed) {
    const key = `${one.trip} ${one.reason}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  if (groups.size === 0) return null
  return (
    <section aria-labelledby="missed" className={c('form')}>
      <h2 id="missed">{w.notCounted}</h2>
      <ul className={c('list')}>
        {[...groups].reverse().map(([key, [first, ...others]]) =>
          first ? (
            <li className={c('card')} key={key}>
              <h3>{first.tripTitle}</h3>
              <p className={c('quiet')}>
                {[...new Set([first, ...others].map((one) => day(one.day)))].join(', ')}
              </p>
              {first.reason === 'NOT_DONE' && first.day > today ? (
                <p>{w.notYetMade}</p>
              ) : (
                <p className={c('notice', 'warn')}>{language === 'vi' ? first.whyVi : first.whyEn}</p>
              )}
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}

/** One trip with its days, and at which level they count: said once where it is one. */
function TripDays({ days }: { days: readonly Day[] }) {
  const w = useWords(ledgerWords)
  const times = useTimes()
  const levelName = useLevelName()
  const [first] = days
  if (!first) return null
  const isOneLevel = days.every(({ unitLevel }) => unitLevel === first.unitLevel)
  return (
    <li className={c('card')}>
      <h2>{first.tripTitle}</h2>
      <p className={c('between')}>
        <span>
          {w.doneOnly(times.number(days.length / 2))}
          {isOneLevel && ` · ${levelName(first.unitLevel)}`}
        </span>
        <span className={c('quiet')}>
          {w.order}: {first.orderNumber ?? '–'}
        </span>
      </p>
      <ul>
        {wholeDays(days).map(({ day, half, unitName, unitLevel }) => (
          <li key={`${day}${half ?? ''}`}>
            {times.day(day)}
            {half && `, ${half === 'am' ? w.am : w.pm}`}: {unitName}
            {!isOneLevel && ` (${levelName(unitLevel)})`}
          </li>
        ))}
      </ul>
    </li>
  )
}

function Days({ year, mine }: { year: number; mine: MyDayQuery['myDay'] | undefined }) {
  const w = useWords(ledgerWords)
  const times = useTimes()
  const { data, asOf, loading } = useMine(MyLedgerDocument, { year })
  const [today] = useState(() => dayKeyOf(new Date()))
  if (loading) return <Skeleton lines={8} />
  if (!data) return <AsOf asOf={asOf} empty />
  const { days, missed } = data.ledger
  const total = times.number(days.length / 2)
  const quota = mine?.totals.quotaDays ?? null
  return (
    <>
      <AsOf asOf={asOf} empty={false} />
      <p>
        <strong>{quota === null ? w.doneOnly(total) : w.doneOf(total, times.number(quota))}</strong>
      </p>
      <p className={c('quiet')}>{w.counting}</p>
      <Missed missed={missed} today={mine?.today ?? today} />
      <ol className={c('list')}>
        {byTrip(days)
          .reverse()
          .map(([trip, ofTrip]) => (
            <TripDays days={ofTrip} key={trip} />
          ))}
      </ol>
    </>
  )
}

function ThisYear() {
  const { data, loading } = useMine(MyDayDocument, {})
  if (loading) return <Skeleton lines={8} />
  return <Days mine={data?.myDay} year={data?.myDay.year ?? new Date().getFullYear()} />
}

/** Every half-day that counts, with the trip and the paper that prove it (row CM-03). */
export function MyLedger() {
  const w = useWords(ledgerWords)
  return (
    <Page title={w.ledger}>
      <ThisYear />
    </Page>
  )
}
