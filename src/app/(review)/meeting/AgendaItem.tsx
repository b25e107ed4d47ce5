import { stateName } from '@/i18n/labels'
import { PlanCard } from '../card/PlanCard'
import { ReportCard } from '../card/ReportCard'
import { RequestCard } from '../card/RequestCard'
import type { Review } from '../card/review'
import { Warnings } from '../queue/Warnings'
import { queueWords } from '../queue/words'
import { daysText } from '../shell/dates'
import { Field, TextArea } from '../shell/Field'
import { useLanguage, useWords } from '../shell/language'
import { type AgendaItem as Item, isFlagged } from './agenda'
import css from './AgendaItem.module.css'
import { AgendaLines } from './AgendaLines'
import type { Choice, Decision } from './choice'
import { Decide } from './Decide'
import { meetingWords } from './words'

interface AgendaItemProps {
  item: Item
  number: number
  choice: Choice
  /** Something was decided on it, and it has changed since. */
  hasChanged: boolean
  isCurrent: boolean
  isShown: boolean
  /** Why the last try to write it down was refused. */
  refusal?: string
  onFocus: () => void
  onShow: () => void
  onSeen: (review: Review) => void
  onOverlap: () => void
  onDecide: (decision: Decision) => void
  onChoose: (choice: Choice) => void
}

/** The words that go with what was decided. */
function Words({ item, choice, onChoose }: Pick<AgendaItemProps, 'item' | 'choice' | 'onChoose'>) {
  const w = useWords(meetingWords)
  const canned = useWords(queueWords)
  if (choice.decision === 'later') return null
  if (choice.decision === 'agree') {
    return (
      <Field label={item.what.step === 'approve' ? w.direction : w.words}>
        <TextArea
          onChange={({ target }) => onChoose({ ...choice, direction: target.value })}
          rows={1}
          value={choice.direction}
        />
      </Field>
    )
  }
  const add = (words: string): void =>
    onChoose({ ...choice, reason: choice.reason === '' ? words : `${choice.reason}\n${words}` })
  return (
    <>
      {item.what.kind === 'plan' && (
        <div aria-label={canned.canned} className={`${css.canned ?? ''} notPrinted`} role="group">
          {canned.cannedReasons.split('\n').map((words) => (
            <button key={words} onClick={() => add(words)} type="button">
              {words}
            </button>
          ))}
        </div>
      )}
      <Field label={w.reason}>
        <TextArea
          data-reason={item.id}
          onChange={({ target }) => onChoose({ ...choice, reason: target.value })}
          required
          rows={2}
          value={choice.reason}
        />
      </Field>
    </>
  )
}

/** One item of the agenda: what it is, in place all that a decision needs, what is decided and the words for it. */
export function AgendaItem(props: AgendaItemProps) {
  const { item, number, choice, isCurrent, isShown } = props
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  const { what } = item
  const kind =
    what.kind === 'trip' && what.step === 'acknowledge'
      ? w.recorded
      : w[what.kind === 'plan' ? 'plan' : what.kind]
  const card = `card-${item.id}`
  // A trip outside the plan stands there whole: there is nothing to open.
  const name = (
    <>
      {number}. <span className={css.kind}>{kind}</span> {item.name}
    </>
  )
  const classes = [css.item, isCurrent && css.current, isFlagged(item) && css.flagged]
  return (
    <li
      aria-current={isCurrent ? 'true' : undefined}
      className={classes.filter(Boolean).join(' ')}
      data-item={item.id}
      onFocus={props.onFocus}
      tabIndex={-1}
    >
      <div className={css.head}>
        <div className={css.what}>
          <h2>
            {what.kind === 'trip' ? (
              name
            ) : (
              <button
                aria-controls={card}
                aria-expanded={isShown}
                className={css.name}
                onClick={props.onShow}
                type="button"
              >
                <span aria-hidden="true" className={`${css.sign ?? ''} notPrinted`}>
                  {isShown ? '▾' : '▸'}
                </span>
                {name}
              </button>
            )}
          </h2>
          {what.kind === 'plan' && (
            <>
              <span className={css.more}>{w.sum(what.lineCount, daysText(what.halfDays, language))}</span>
              <Warnings codes={what.warnings} />
            </>
          )}
        </div>
        {item.isOpen ? (
          <Decide decision={choice.decision} isCurrent={isCurrent} item={item} onDecide={props.onDecide} />
        ) : (
          <span className={css.more}>
            {item.state === undefined ? w.own : stateName(item.state, language)}
          </span>
        )}
      </div>
      {props.refusal && (
        <p className={css.refusal} role="alert">
          {props.refusal}
        </p>
      )}
      {props.hasChanged && (
        <p className={css.refusal} role="status">
          {w.changed}
        </p>
      )}
      {what.kind === 'trip' && <RequestCard trip={what.trip} />}
      {what.kind === 'plan' && <AgendaLines choice={choice} item={item} onChoose={props.onChoose} />}
      <div className="notPrinted" hidden={!isShown} id={card}>
        {isShown && what.kind === 'plan' && (
          <PlanCard
            onOverlap={props.onOverlap}
            onSeen={props.onSeen}
            plan={item.id}
            said={what.warnings}
            version={item.version}
            withoutLines
          />
        )}
        {isShown && what.kind === 'report' && <ReportCard report={what.report} />}
      </div>
      {item.isOpen && <Words choice={choice} item={item} onChoose={props.onChoose} />}
    </li>
  )
}
