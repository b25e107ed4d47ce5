import { dayText, daysText, spanText } from '../shell/dates'
import { useLanguage, useWords } from '../shell/language'
import { PeriodName } from '../shell/PeriodName'
import type { Item } from './items'
import css from './ItemFacts.module.css'
import { Warnings } from './Warnings'
import { queueWords } from './words'

/** The facts of one thing, as many as a glance takes in. */
export function ItemFacts({ item }: { item: Item }) {
  const w = useWords(queueWords)
  const { language } = useLanguage()
  if (item.kind === 'request') {
    const { firstDay, lastDay, stops, halfDays } = item.trip
    return (
      <p className={css.facts}>
        {spanText(firstDay, lastDay)} · {stops.map(({ unitName }) => unitName).join(', ')} ·{' '}
        {w.days(daysText(halfDays, language))}
      </p>
    )
  }
  if (item.kind === 'report') {
    const { period, dueOn } = item.report
    return (
      <p className={css.facts}>
        <PeriodName period={period} />
        {dueOn && ` · ${w.due(dayText(dueOn))}`}
      </p>
    )
  }
  const { period, lineCount, halfDays, dueOn, returns, openComments, warnings } = item.plan
  return (
    <div className={css.facts}>
      <span>
        <PeriodName period={period} /> · {w.lines(lineCount)} · {w.days(daysText(halfDays, language))}
        {dueOn && ` · ${w.due(dayText(dueOn))}`}
        {returns > 0 && ` · ${w.returned(returns)}`}
        {openComments > 0 && ` · ${w.remarks(openComments)}`}
      </span>
      <Warnings codes={warnings.map(({ code }) => code)} />
    </div>
  )
}
