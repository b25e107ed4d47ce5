import type { UIFieldServerComponent } from 'payload'
import { idOf } from '@/access/guards'
import { formatDay } from '@/domain/calendar'
import { ADDRESSEE_LABELS, FINDING_KIND_LABELS } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import { REPORT_FINDINGS } from '@/i18n/panel/reportFindings'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { type ReportFinding, reportFindings } from '@/services/read/reportFindings'
import { FindingBadge } from '../parts/FindingBadge'
import { ifAllowed } from '../parts/ifAllowed'
import { documentLink } from '../parts/links'

/** Rows of the table: the most that one page of the API has. */
const MOST = 100

const HEADS = ['kind', 'text', 'unit', 'addressee', 'foundOn', 'state'] as const

const FindingRow = ({ finding, language }: { finding: ReportFinding; language: Language }) => {
  const { kind, addressee, foundOn, state, words } = finding
  return (
    <tr>
      <th scope="row">{FINDING_KIND_LABELS[kind][language]}</th>
      <td>
        {words ? (
          <a href={documentLink('findings', words.id)}>{words.text}</a>
        ) : (
          <em>{REPORT_FINDINGS.heldBack[language]}</em>
        )}
      </td>
      <td>{words?.unit.name}</td>
      <td>{addressee ? ADDRESSEE_LABELS[addressee][language] : null}</td>
      <td>{foundOn ? formatDay(foundOn) : null}</td>
      <td>
        <FindingBadge kind={kind} language={language} state={state} />
      </td>
    </tr>
  )
}

/** In a report: everything that was found, each with its words for whom they are. */
export const ReportFindingsField: UIFieldServerComponent = async ({ id, req }) => {
  const report = idOf(id)
  const found =
    report === undefined ? undefined : await ifAllowed(reportFindings(req, { report, first: MOST }))
  if (!found) return null
  const language = screenLanguage(req.i18n.language)
  const say = speaker(REPORT_FINDINGS, language)
  return (
    <section aria-labelledby="found" className="lines-card">
      <h2 id="found">
        {say('title')} ({found.total})
      </h2>
      {found.total === 0 ? <p className="empty">{say('none')}</p> : null}
      {found.rows.length > 0 ? (
        <div aria-labelledby="found" className="scroll" role="group" tabIndex={0}>
          <table className="figures">
            <thead>
              <tr>
                {HEADS.map((word) => (
                  <th key={word} scope="col">
                    {say(word)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {found.rows.map((finding, index) => (
                <FindingRow finding={finding} key={finding.words?.id ?? index} language={language} />
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {found.next ? <p className="empty">{say('more')}</p> : null}
    </section>
  )
}
