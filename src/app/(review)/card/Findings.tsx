import { dayText } from '../shell/dates'
import { useWords } from '../shell/language'
import type { Review } from './review'
import css from './Findings.module.css'
import { cardWords } from './words'

/** What earlier trips brought back from the units of this plan. */
export function Findings({ findings }: { findings: Review['findings'] }) {
  const w = useWords(cardWords)
  return (
    <section>
      <h2>{w.findings}</h2>
      {findings.length === 0 && <p>{w.noFindings}</p>}
      <ul className={css.findings}>
        {findings.map(({ id, unitName, kind, text, foundOn }) => (
          <li key={id}>
            <span className={css.about}>
              {w[kind]} · {unitName}
              {foundOn && ` · ${dayText(foundOn)}`}
            </span>
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
