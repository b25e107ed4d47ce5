import { useEffect, useState } from 'react'
import { stateName } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import { dayText, daysText, instantText } from '../shell/dates'
import { useLanguage, useWords } from '../shell/language'
import { PeriodName } from '../shell/PeriodName'
import { usePerson } from '../shell/session'
import { lastLooked, noteLooked } from './lastLooked'
import type { Review } from './review'
import type { PlanCardQuery } from './PlanCard.generated'
import css from './Changes.module.css'
import { cardWords, fieldWords } from './words'

type Version = PlanCardQuery['planVersions'][number]
type Change = Version['changes'][number]
type Field = Change['fields'][number]['field']

/** Parts that are kept as ids: that they changed is said, not what to. */
const IDS: readonly string[] = ['topics', 'form']

/** What a field was or is, in the words of the screen: the server tells states, days and half-days as they are stored. */
function saidOf(field: Field, value: string, language: Language): string {
  if (field === 'state') return stateName(value, language)
  if (field === 'days') return value.split(' – ').map(dayText).join(' – ')
  return field === 'halfDays' ? daysText(Number(value), language) : value
}

function ChangeLine({ change }: { change: Change }) {
  const w = useWords(cardWords)
  const names = useWords(fieldWords)
  const { language } = useLanguage()
  return (
    <li>
      {w[change.kind]}: <strong>{change.title}</strong>
      {change.fields.length > 0 && (
        <ul className={css.fields}>
          {change.fields.map(({ field, before, after }) => (
            <li key={field}>
              {IDS.includes(field)
                ? names[field]
                : w.field(names[field], saidOf(field, before, language), saidOf(field, after, language))}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

function ChangeList({ versions }: { versions: readonly Version[] }) {
  const { language } = useLanguage()
  return versions.map(({ sequence, at, changes }) => (
    <div key={sequence}>
      {at && <p className={css.when}>{instantText(at, language)}</p>}
      <ul className={css.changes}>
        {changes.map((change) => (
          <ChangeLine change={change} key={`${change.kind} ${change.line}`} />
        ))}
      </ul>
    </div>
  ))
}

/** How the plan differs from what this person saw last, from the version before, and from the period before. */
export function Changes({ review, versions }: { review: Review; versions: readonly Version[] }) {
  const w = useWords(cardWords)
  const { language } = useLanguage()
  const { id: person } = usePerson()
  // What had been seen when the card was opened: it does not change while one reads.
  const [seen] = useState(() => lastLooked(person, review.id))
  const newest = versions.at(-1)?.sequence
  useEffect(() => {
    if (newest !== undefined) noteLooked(person, review.id, newest)
  }, [person, review.id, newest])

  const since = versions.filter(({ sequence }, index) => (seen === undefined ? index > 0 : sequence > seen))
  const shown = seen === undefined ? since.slice(-1) : since
  const unmade = review.before?.lines.filter(
    ({ state }) => !['done', 'merged', 'withdrawn', 'dropped'].includes(state),
  )
  return (
    <section>
      <h2>{w.changes}</h2>
      <p className={css.title}>{seen === undefined ? w.sinceVersion : w.sinceSeen}</p>
      {shown.length > 0 ? (
        <ChangeList versions={shown} />
      ) : (
        <p>{seen === undefined ? w.firstVersion : w.noneSeen}</p>
      )}
      <p className={css.title}>{w.before}</p>
      {review.before ? (
        <>
          <p>
            <PeriodName period={review.before.period} />
            {': '}
            {w.against(review.before.lineCount, daysText(review.before.halfDays, language))}
          </p>
          {unmade && unmade.length > 0 && (
            <>
              <p>{w.notDone(unmade.length)}:</p>
              <ul className={css.changes}>
                {unmade.map(({ id, title }) => (
                  <li key={id}>{title}</li>
                ))}
              </ul>
            </>
          )}
        </>
      ) : (
        <p>{w.noBefore}</p>
      )}
    </section>
  )
}
