import { stateName } from '@/i18n/labels'
import { daysText, spanText } from '../shell/dates'
import { Field, TextArea } from '../shell/Field'
import { useLanguage, useWords } from '../shell/language'
import type { Choice } from './choices'
import css from './AgendaItem.module.css'
import type { AgendaPlanFragment } from './Meeting.generated'
import { meetingWords } from './words'

interface AgendaItemProps {
  plan: AgendaPlanFragment
  number: number
  choice: Choice
  /** For a line: what the trips are called with which it collides. */
  collisions: ReadonlyMap<string, readonly string[]>
  onChoose: (choice: Choice) => void
}

type Line = AgendaPlanFragment['lines'][number]

const DECISIONS = ['approve', 'return', 'later'] as const

/** One line: taken, unless somebody says why not. */
function AgendaLine({
  line,
  isOpen,
  choice,
  collisions,
  onChoose,
}: Omit<AgendaItemProps, 'plan' | 'number'> & { line: Line; isOpen: boolean }) {
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  const why = choice.dropped[line.id]
  const others = Object.fromEntries(Object.entries(choice.dropped).filter(([id]) => id !== line.id))
  return (
    <li>
      <div className={css.line}>
        {isOpen && line.state === 'registered' ? (
          <input
            aria-label={w.take(line.title)}
            checked={why === undefined}
            onChange={({ target }) =>
              onChoose({ ...choice, dropped: target.checked ? others : { ...others, [line.id]: '' } })
            }
            type="checkbox"
          />
        ) : (
          <span />
        )}
        <strong>{spanText(line.firstDay, line.lastDay)}</strong>
        <span>
          {line.title}
          {line.state !== 'registered' && ` · ${stateName(line.state, language)}`}
          <span className={css.more}>
            {line.units.map(({ name }) => name).join(', ')} · {line.people.map(({ name }) => name).join(', ')}
          </span>
          {(collisions.get(line.id) ?? []).map((title) => (
            <span className={css.warning} key={title}>
              ⚠ {w.overlaps(title)}
            </span>
          ))}
        </span>
        <span>{daysText(line.halfDays, language)}</span>
      </div>
      {why !== undefined && (
        <Field label={w.whyNot(line.title)}>
          <TextArea
            onChange={({ target }) =>
              onChoose({ ...choice, dropped: { ...choice.dropped, [line.id]: target.value } })
            }
            required
            rows={1}
            value={why}
          />
        </Field>
      )}
    </li>
  )
}

/** One plan on the agenda: its lines, what is decided, and the words for it. */
export function AgendaItem(props: AgendaItemProps) {
  const { plan, number, choice, onChoose } = props
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  const isOpen = plan.stepsOpen.includes('approve')
  const names = { approve: w.approve, return: w.giveBack, later: w.later }
  return (
    <li className={css.item}>
      <div className={css.head}>
        <h2>
          {number}. {plan.owner || plan.title}
        </h2>
        <span className={css.more}>{w.sum(plan.lineCount, daysText(plan.halfDays, language))}</span>
        {isOpen ? (
          <fieldset className={css.decision}>
            <legend className="unseen">{w.decision(plan.owner)}</legend>
            {DECISIONS.map((decision) => (
              <label key={decision}>
                <input
                  checked={choice.decision === decision}
                  name={plan.id}
                  onChange={() => onChoose({ ...choice, decision })}
                  type="radio"
                />
                {names[decision]}
              </label>
            ))}
          </fieldset>
        ) : (
          <span className={css.more}>
            {plan.state === 'consolidated' ? w.own : stateName(plan.state, language)}
          </span>
        )}
      </div>
      <ol className={css.lines}>
        {plan.lines.map((line) => (
          <AgendaLine {...props} isOpen={isOpen && choice.decision === 'approve'} key={line.id} line={line} />
        ))}
      </ol>
      {isOpen && choice.decision === 'return' && (
        <Field label={w.reason}>
          <TextArea
            onChange={({ target }) => onChoose({ ...choice, reason: target.value })}
            required
            rows={2}
            value={choice.reason}
          />
        </Field>
      )}
      {isOpen && choice.decision === 'approve' && (
        <Field label={w.direction}>
          <TextArea
            onChange={({ target }) => onChoose({ ...choice, direction: target.value })}
            rows={1}
            value={choice.direction}
          />
        </Field>
      )}
    </li>
  )
}
