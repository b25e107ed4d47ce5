import type { UIFieldServerComponent } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { asDayKey, formatDay } from '@/domain/calendar'
import { stateName } from '@/i18n/labels'
import { daysOf } from '@/i18n/panel/dashboard'
import { LINES } from '@/i18n/panel/lines'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { type PlanCard, type PlanLine, readCard } from '@/services/plans/card'
import { Badge } from '../parts/Badge'
import { documentLink } from '../parts/links'

type Language = Parameters<typeof daysOf>[1]

const day = (value: string): string => {
  const key = asDayKey(value)
  return key ? formatDay(key) : ''
}

const LineRow = ({ line, language }: { line: PlanLine; language: Language }) => (
  <tr>
    <th scope="row">
      <a href={documentLink('trips', line.id)}>{line.title}</a>
    </th>
    <td>
      {day(line.firstDay)}
      {line.lastDay === line.firstDay ? '' : ` – ${day(line.lastDay)}`}
    </td>
    <td className="number">{daysOf(line.halfDays, language)}</td>
    <td>{line.units.map(({ name }) => name).join(', ')}</td>
    <td>{line.people.map(({ name }) => name).join(', ')}</td>
    <td>
      <Badge name={stateName(line.state, language)} state={line.state} />
    </td>
  </tr>
)

const ChildRows = ({ children, language }: { children: PlanCard['children']; language: Language }) =>
  children.map(({ id, title, lineCount, halfDays, state }) => (
    <tr key={id}>
      <th scope="row">
        <a href={documentLink('plans', id)}>{title}</a>
      </th>
      <td className="number">{lineCount}</td>
      <td className="number">{daysOf(halfDays, language)}</td>
      <td>
        <Badge name={stateName(state, language)} state={state} />
      </td>
    </tr>
  ))

/** What a plan consists of: the lines of a cadre's, the plans in a gathered one. From its card: one statement. */
export const LinesField: UIFieldServerComponent = async ({ id, req }) => {
  const plan = idOf(id)
  if (plan === undefined) return null
  const found: unknown = await req.payload.findByID({
    collection: 'plans',
    id: plan,
    select: { card: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  const { lines, children } = readCard(isRecord(found) ? found.card : undefined)
  const language = screenLanguage(req.i18n.language)
  const say = speaker(LINES, language)
  const heads =
    children.length > 0
      ? (['plan', 'lines', 'days', 'state'] as const)
      : (['theme', 'when', 'days', 'where', 'who', 'state'] as const)
  if (lines.length + children.length === 0) return <p className="empty">{say('none')}</p>
  return (
    <div aria-label={say('lines')} className="scroll lines-card" role="region" tabIndex={0}>
      <table className="figures">
        <thead>
          <tr>
            {heads.map((word) => (
              <th
                className={word === 'days' || word === 'lines' ? 'number' : undefined}
                key={word}
                scope="col"
              >
                {say(word)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {children.length > 0 ? (
            <ChildRows language={language}>{children}</ChildRows>
          ) : (
            lines.map((line) => <LineRow key={line.id} language={language} line={line} />)
          )}
        </tbody>
      </table>
    </div>
  )
}
