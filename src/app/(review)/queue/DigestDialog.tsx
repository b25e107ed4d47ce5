import { Button } from '../shell/Button'
import { daysText, spanText } from '../shell/dates'
import { Dialog } from '../shell/Dialog'
import { useLanguage, useWords } from '../shell/language'
import css from './DigestDialog.module.css'
import type { QueueRowFragment } from './Queue.generated'
import { queueWords } from './words'

interface DigestDialogProps {
  plans: readonly QueueRowFragment[]
  onClose: () => void
  onEndorse: () => void
}

/** The plans in which no rule has found anything, a line each: read at a glance, agreed to together. */
export function DigestDialog({ plans, onClose, onEndorse }: DigestDialogProps) {
  const w = useWords(queueWords)
  const { language } = useLanguage()
  return (
    <Dialog
      actions={
        <Button data-first kind="main" onClick={onEndorse} shortcut="↵">
          {w.digestGo(plans.length)}
        </Button>
      }
      onClose={onClose}
      onConfirm={onEndorse}
      title={w.digestTitle}
      wide
    >
      <p>{w.digestNote}</p>
      <ul className={css.plans}>
        {plans.map((plan) => (
          <li key={plan.id}>
            <strong>{plan.owner || plan.title}</strong>
            <span className={css.sum}>
              {w.lines(plan.lineCount)} · {w.days(daysText(plan.halfDays, language))}
            </span>
            <span className={css.where}>
              {plan.lines
                .map(
                  ({ firstDay, lastDay, units }) =>
                    `${spanText(firstDay, lastDay)} ${units.map(({ name }) => name).join(', ')}`,
                )
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
