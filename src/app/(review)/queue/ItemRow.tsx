import { PlanCard } from '../card/PlanCard'
import type { PlanCardQuery } from '../card/PlanCard.generated'
import { ReportCard } from '../card/ReportCard'
import { RequestCard } from '../card/RequestCard'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { isFlagged, type Item, stepsOf } from './items'
import css from './ItemRow.module.css'
import { ItemFacts } from './ItemFacts'
import { nameOf } from './nameOf'
import { queueWords } from './words'

interface ItemRowProps {
  item: Item
  isCurrent: boolean
  isOpen: boolean
  isHeld: boolean
  /** Why the last decision on it was not carried out. */
  refusal?: string
  onFocus: () => void
  onToggle: () => void
  onAgree: () => void
  onGiveBack: () => void
  onOverlap: () => void
  onMeeting: (plan: string) => void
  onSeen: (review: PlanCardQuery['planReview']) => void
}

/** One thing that waits: a line of facts, and in place, when it is opened, all that a decision needs. */
export function ItemRow(props: ItemRowProps) {
  const { item, isCurrent, isOpen, isHeld, refusal } = props
  const w = useWords(queueWords)
  const steps = stepsOf(item)
  const { meeting, panel } = steps
  const kindWords = {
    plan: w.plan,
    report: w.report,
    request: item.kind === 'request' && item.trip.origin === 'afterFact' ? w.recorded : w.request,
  }
  const card = `card-${item.id}`
  const classes = [css.item, isCurrent && css.current, isHeld && css.held, isFlagged(item) && css.flagged]
  return (
    <li
      aria-current={isCurrent ? 'true' : undefined}
      className={classes.filter(Boolean).join(' ')}
      data-item={item.id}
      onFocus={props.onFocus}
      tabIndex={-1}
    >
      <div className={css.row}>
        <button
          aria-controls={card}
          aria-expanded={isOpen}
          className={css.name}
          onClick={props.onToggle}
          type="button"
        >
          <span aria-hidden="true" className={css.sign}>
            {isOpen ? '▾' : '▸'}
          </span>
          <span>
            <span className={css.kind}>{kindWords[item.kind]}</span> <strong>{nameOf(item)}</strong>
          </span>
        </button>
        <ItemFacts item={item} />
        <div className={`${css.actions ?? ''} notPrinted`}>
          {isHeld && <span className={css.notSent}>{w.notSent}</span>}
          {!isHeld && steps.agree && (
            <Button
              aria-label={`${w[steps.agree]}: ${nameOf(item)}`}
              onClick={props.onAgree}
              shortcut={isCurrent ? 'A' : undefined}
            >
              {w[steps.agree]}
            </Button>
          )}
          {!isHeld && steps.giveBack && (
            <Button
              aria-label={`${w[steps.giveBack]}: ${nameOf(item)}`}
              onClick={props.onGiveBack}
              shortcut={isCurrent ? 'R' : undefined}
            >
              {w[steps.giveBack]}
            </Button>
          )}
          {meeting && <Button onClick={() => props.onMeeting(meeting)}>{w.toMeeting}</Button>}
          {panel && <a href={`/admin/collections/plans/${panel}`}>{w.toPanel}</a>}
          {!meeting && !panel && !steps.agree && !steps.giveBack && <span>{w.own}</span>}
        </div>
      </div>
      {refusal && !isHeld && (
        <p className={css.refusal} role="alert">
          {refusal}
        </p>
      )}
      <div hidden={!isOpen} id={card}>
        {isOpen && item.kind === 'plan' && (
          <PlanCard
            onOverlap={isHeld ? undefined : props.onOverlap}
            onSeen={props.onSeen}
            plan={item.plan.id}
            said={item.plan.warnings.map(({ code }) => code)}
            version={item.plan.version}
          />
        )}
        {isOpen && item.kind === 'request' && <RequestCard trip={item.trip} />}
        {isOpen && item.kind === 'report' && <ReportCard report={item.report} />}
      </div>
    </li>
  )
}
