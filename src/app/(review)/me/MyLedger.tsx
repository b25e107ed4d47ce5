import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { c } from './css'
import { useLevelName } from './levels'
import { MyDayDocument } from './MyDay.generated'
import { MyLedgerDocument, type MyLedgerQuery } from './MyLedger.generated'
import { AsOf, Page } from './Page'
import { useTimes } from './times'
import { useMine } from './useMine'
import { meWords } from './words'

type Day = MyLedgerQuery['ledger']['days'][number]

/** The half-days of one trip after another, in order. */
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

/** What of the trips does not count, and why: once for each trip and reason, with its days. */
function Missed({ missed }: { missed: readonly MissedDay[] }) {
  const w = useWords(meWords)
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
        {[...groups].map(([key, [first, ...others]]) =>
          first ? (
            <li className={c('card')} key={key}>
              <h3>{first.tripTitle}</h3>
              <p className={c('quiet')}>
                {[...new Set([first, ...others].map((one) => day(one.day)))].join(', ')}
              </p>
              <p className={c('notice', 'warn')}>{language === 'vi' ? first.whyVi : first.whyEn}</p>
            </li>
          ) : null,
        )}
      </ul>
    </section>
  )
}

function Days({ year }: { year: number }) {
  const w = useWords(meWords)
  const times = useTimes()
  const levelName = useLevelName()
  const { data, asOf, loading } = useMine(MyLedgerDocument, { year })
  if (loading) return <Skeleton lines={8} />
  const trips = byTrip(data?.ledger.days ?? [])
  return (
    <>
      <AsOf asOf={asOf} empty={!data} />
      <p className={c('quiet')}>{w.counting}</p>
      {data && trips.length === 0 && <p>{w.doneOnly('0')}</p>}
      <ol className={c('list')}>
        {trips.map(([trip, days]) => (
          <li className={c('card')} key={trip}>
            <h2>{days[0]?.tripTitle}</h2>
            <p className={c('between')}>
              <span>{w.doneOnly(times.number(days.length / 2))}</span>
              <span className={c('quiet')}>
                {w.order}: {days[0]?.orderNumber ?? '–'}
              </span>
            </p>
            <ul>
              {wholeDays(days).map(({ day, half, unitName, unitLevel }) => (
                <li key={`${day}${half ?? ''}`}>
                  {times.day(day)}
                  {half && `, ${half === 'am' ? w.am : w.pm}`}: {unitName} ({levelName(unitLevel)})
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {data && <Missed missed={data.ledger.missed} />}
    </>
  )
}

function ThisYear() {
  const { data } = useMine(MyDayDocument, {})
  return <Days year={data?.myDay.year ?? new Date().getFullYear()} />
}

/** Every half-day that counts, with the trip and the paper that prove it (row CM-03). */
export function MyLedger() {
  const w = useWords(meWords)
  return (
    <Page title={w.ledger}>
      <ThisYear />
    </Page>
  )
}
