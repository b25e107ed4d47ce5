import { useWords } from '../shell/language'
import type { AgendaItem } from './agenda'
import css from './AgendaItem.module.css'
import { type Decision, DECISIONS } from './choice'
import { meetingWords } from './words'

const KEYS: Readonly<Record<Decision, string>> = { agree: 'A', giveBack: 'R', later: 'L' }

interface DecideProps {
  item: AgendaItem
  decision: Decision
  /** The item on which the keys work now. */
  isCurrent: boolean
  onDecide: (decision: Decision) => void
}

/** The three things that can be said of an item, by mouse or by key. */
export function Decide({ item, decision, isCurrent, onDecide }: DecideProps) {
  const w = useWords(meetingWords)
  const names: Readonly<Record<Decision, string>> = {
    agree: w[item.what.step],
    giveBack: item.what.kind === 'trip' ? w.refuse : w.giveBack,
    later: w.later,
  }
  return (
    <fieldset className={css.decision}>
      <legend className="unseen">{w.decision(item.name)}</legend>
      {DECISIONS.map((one) => (
        <label key={one}>
          <input checked={decision === one} name={item.id} onChange={() => onDecide(one)} type="radio" />
          {names[one]}
          {isCurrent && (
            <span aria-hidden="true" className={`${css.key ?? ''} notPrinted`} data-key={KEYS[one]} />
          )}
        </label>
      ))}
    </fieldset>
  )
}
