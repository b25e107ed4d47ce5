import { useQuery } from '@apollo/client/react'
import { dayText } from '../shell/dates'
import { useWords } from '../shell/language'
import css from './Findings.module.css'
import { ReportFoundDocument } from './ReportFound.generated'
import { cardWords } from './words'

/** What the report tells of, each with its words for whom they are. Its drafted text leaves out what is restricted. */
export function ReportFound({ report }: { report: string }) {
  const w = useWords(cardWords)
  const { data } = useQuery(ReportFoundDocument, { variables: { report } })
  const found = data?.reportFindings
  if (!found || found.total === 0) return null
  return (
    <section>
      <h2>{w.found(found.total)}</h2>
      <ul className={css.findings}>
        {found.rows.map(({ kind, foundOn, words }, index) => (
          <li key={words?.id ?? index}>
            <span className={css.about}>
              {w[kind]}
              {words && ` · ${words.unit.name}`}
              {foundOn && ` · ${dayText(foundOn)}`}
            </span>
            {words?.text ?? <em>{w.restricted}</em>}
          </li>
        ))}
      </ul>
    </section>
  )
}
