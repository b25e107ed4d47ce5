import { dayText } from '../shell/dates'
import { useWords } from '../shell/language'
import { PeriodName } from '../shell/PeriodName'
import css from './ComingList.module.css'
import type { WaitingQuery } from './Waiting.generated'
import { homeWords } from './words'

/** The days that the policy names, the nearest first: what an empty page points to. */
export function ComingList({ coming }: { coming: WaitingQuery['waiting']['coming'] }) {
  const w = useWords(homeWords)
  return (
    <section>
      <h2>{w.coming}</h2>
      {coming.length === 0 && <p>{w.noneComing}</p>}
      <ul className={css.coming}>
        {coming.slice(0, 4).map(({ deadline, period, on }) => (
          <li key={`${deadline} ${period}`}>
            <strong>{dayText(on)}</strong> {w[deadline]} · <PeriodName period={period} />
          </li>
        ))}
      </ul>
    </section>
  )
}
