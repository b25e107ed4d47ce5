import { stateName } from '@/i18n/labels'
import { queueWords, warningWords } from '../queue/words'
import { Button } from '../shell/Button'
import { daysText, spanText } from '../shell/dates'
import { Field, TextArea } from '../shell/Field'
import { useLanguage, useWords } from '../shell/language'
import type { AgendaItem, AgendaLine } from './agenda'
import css from './AgendaItem.module.css'
import type { Choice } from './choice'
import { meetingWords } from './words'

interface AgendaLinesProps {
  item: AgendaItem
  choice: Choice
  onChoose: (choice: Choice) => void
}

/** What of a line should be looked at twice. */
function LineWarnings({ line }: { line: AgendaLine }) {
  const w = useWords(meetingWords)
  const warn = useWords(warningWords)
  const said = [
    ...line.warnings.map((code) => warn[code]),
    ...line.collides.map((title) => w.overlaps(title)),
  ]
  return said.map((words) => (
    <span className={css.warning} key={words}>
      <span aria-hidden="true">⚠ </span>
      {words}
    </span>
  ))
}

/** The Standing Committee takes a line, unless somebody says why not. */
function WhyNotTaken({ line, choice, onChoose }: Omit<AgendaLinesProps, 'item'> & { line: AgendaLine }) {
  const w = useWords(meetingWords)
  const why = choice.dropped[line.id]
  if (why === undefined) return null
  return (
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
  )
}

/** The head says something of a line. */
function Remark({ line, choice, onChoose }: Omit<AgendaLinesProps, 'item'> & { line: AgendaLine }) {
  const w = useWords(meetingWords)
  const said = choice.remarks[line.id]
  const say = (text: string): void => onChoose({ ...choice, remarks: { ...choice.remarks, [line.id]: text } })
  if (said === undefined) {
    return (
      <span className="notPrinted">
        <Button aria-label={w.remarkOn(line.title)} kind="quiet" onClick={() => say('')}>
          {w.remark}
        </Button>
      </span>
    )
  }
  return (
    <Field label={w.remarkOn(line.title)}>
      <TextArea onChange={({ target }) => say(target.value)} rows={1} value={said} />
    </Field>
  )
}

/** The lines of a plan, each with what can be said of it. */
export function AgendaLines({ item, choice, onChoose }: AgendaLinesProps) {
  const w = useWords(meetingWords)
  const q = useWords(queueWords)
  const { language } = useLanguage()
  const takes = item.isOpen && item.what.step === 'approve' && choice.decision === 'agree'
  const remarks = item.isOpen && item.what.step === 'endorse'
  return (
    <ol className={css.lines}>
      {item.lines.map((line) => {
        const others = Object.fromEntries(Object.entries(choice.dropped).filter(([id]) => id !== line.id))
        const isTaken = choice.dropped[line.id] === undefined
        return (
          <li key={line.id}>
            <div className={css.line}>
              {takes && line.state === 'registered' ? (
                <input
                  aria-label={w.take(line.title)}
                  checked={isTaken}
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
                  {line.units.map(({ name }) => name).join(', ')} ·{' '}
                  {line.people.map(({ name }) => name).join(', ')}
                </span>
                <LineWarnings line={line} />
              </span>
              <span>{q.days(daysText(line.halfDays, language))}</span>
            </div>
            {takes && <WhyNotTaken choice={choice} line={line} onChoose={onChoose} />}
            {remarks && <Remark choice={choice} line={line} onChoose={onChoose} />}
          </li>
        )
      })}
    </ol>
  )
}
