import { spanText } from '../shell/dates'
import { useWords } from '../shell/language'
import { openOverlaps } from './openOverlaps'
import type { Review } from './review'
import css from './WeekStrip.module.css'
import { spanIn, mondaysOf } from './weeks'
import { cardWords } from './words'

/** The lines week by week, with what collides below each. The same is said in words in the list of lines. */
export function WeekStrip({ review }: { review: Review }) {
  const w = useWords(cardWords)
  const weeks = mondaysOf(review.period)
  if (weeks.length === 0 || review.lines.length === 0) return null
  const colliding = new Set(openOverlaps(review).flatMap(({ trips }) => trips.map(({ id }) => id)))
  const mine = new Set(review.lines.map(({ id }) => id))
  const others = new Map(
    openOverlaps(review).flatMap(({ trips }) =>
      trips.filter(({ id }) => !mine.has(id)).map((trip) => [trip.id, trip] as const),
    ),
  )
  const bar = (trip: { id: string; title: string; firstDay: string; lastDay: string }, kind: string) => {
    const span = spanIn(weeks, trip.firstDay, trip.lastDay)
    return (
      span && (
        <div
          className={`${css.bar ?? ''} ${css[kind] ?? ''}`}
          key={trip.id}
          style={{ gridColumn: `${String(span.from)} / ${String(span.to)}` }}
          title={w.weeksNote(trip.title, spanText(trip.firstDay, trip.lastDay))}
        >
          {kind === 'mine' ? '' : '⚠'}
        </div>
      )
    )
  }
  return (
    <figure aria-label={w.weeks} className={css.strip}>
      <figcaption>
        <h2>{w.weeks}</h2>
      </figcaption>
      <div
        aria-hidden="true"
        className={css.grid}
        style={{ gridTemplateColumns: `repeat(${String(weeks.length)}, minmax(0, 1fr))` }}
      >
        {weeks.map((monday) => (
          <span className={css.week} key={monday}>
            {monday.slice(8)}/{monday.slice(5, 7)}
          </span>
        ))}
        {review.lines.map((line) => bar(line, colliding.has(line.id) ? 'colliding' : 'mine'))}
        {[...others.values()].map((trip) => bar(trip, 'other'))}
      </div>
      {others.size > 0 && (
        <p aria-hidden="true" className={css.striped}>
          {w.striped}
        </p>
      )}
    </figure>
  )
}
