import { useId, useState } from 'react'
import { cardWords } from '../card/words'
import { Button } from '../shell/Button'
import { spanText } from '../shell/dates'
import { Dialog } from '../shell/Dialog'
import { DayInput, Field, TextArea } from '../shell/Field'
import { useWords } from '../shell/language'
import css from './OverlapDialog.module.css'
import { choicesFor, type Overlap, type OverlapChoice, type OverlapTrip } from './overlapAnswers'
import { queueWords } from './words'

interface OverlapDialogProps {
  overlaps: readonly Overlap[]
  onClose: () => void
  onAnswer: (choice: OverlapChoice, words: { reason: string; firstDay: string }) => void
}

const nameOf = ({ title, firstDay, lastDay, people }: OverlapTrip): string =>
  `${title} (${spanText(firstDay, lastDay)}, ${people.map(({ name }) => name).join(', ')})`

/** What one choice does, in one line, and to what in a second. */
function ChoiceWords({ choice }: { choice: OverlapChoice }) {
  const w = { ...useWords(cardWords), ...useWords(queueWords) }
  if (choice.way === 'merge')
    return (
      <span>
        <strong>{w.mergeInto(nameOf(choice.into))}</strong>
        <span className={css.from}>← {nameOf(choice.from)}</span>
      </span>
    )
  if (choice.way === 'move')
    return (
      <span>
        <strong>{w.moveTrip(nameOf(choice.trip))}</strong>
      </span>
    )
  return (
    <span>
      <strong>{w.keepBoth(w[choice.overlap.kind])}</strong>
      <span className={css.from}>{choice.trips.map(nameOf).join(' · ')}</span>
    </span>
  )
}

/** Two trips that collide: one joint trip, other days for one of them, or both as they are with a reason (row AG-10). */
export function OverlapDialog({ overlaps, onClose, onAnswer }: OverlapDialogProps) {
  const w = useWords(queueWords)
  const choices = choicesFor(overlaps)
  const [chosen, choose] = useState(0)
  const [reason, setReason] = useState('')
  const [days, setDays] = useState<Readonly<Record<string, string>>>({})
  const [missing, setMissing] = useState<string>()
  const error = useId()
  const choice = choices[chosen]
  const moved = choice?.way === 'move' ? choice.trip : undefined
  const firstDay = moved ? (days[moved.id] ?? moved.firstDay) : ''

  const answer = (): void => {
    if (!choice) return
    if (moved && (firstDay === '' || firstDay === moved.firstDay)) setMissing(w.dayNeeded)
    else if (choice.way !== 'merge' && reason.trim() === '') setMissing(w.reasonNeeded)
    else onAnswer(choice, { reason: reason.trim(), firstDay })
  }

  return (
    <Dialog
      actions={
        choice && (
          <Button kind="main" onClick={answer} shortcut="Ctrl ↵">
            {w.answer}
          </Button>
        )
      }
      onClose={onClose}
      onConfirm={answer}
      title={w.answerTitle}
    >
      {choices.length === 0 ? (
        <p>{w.noAnswers}</p>
      ) : (
        <fieldset className={css.choices}>
          <legend>{w.answers}</legend>
          {choices.map((one, index) => (
            <label className={css.choice} key={index}>
              <input
                checked={index === chosen}
                name="answer"
                onChange={() => {
                  choose(index)
                  setMissing(undefined)
                }}
                type="radio"
              />
              <ChoiceWords choice={one} />
            </label>
          ))}
        </fieldset>
      )}
      {choice?.way === 'merge' && <p>{w.mergeNote}</p>}
      {moved && (
        <Field label={w.newFirstDay}>
          <DayInput
            onChange={({ target }) => setDays((now) => ({ ...now, [moved.id]: target.value }))}
            required
            value={firstDay}
          />
        </Field>
      )}
      {choice && choice.way !== 'merge' && (
        <Field label={w.reason}>
          <TextArea
            aria-describedby={missing === undefined ? undefined : error}
            aria-invalid={missing === w.reasonNeeded}
            onChange={({ target }) => setReason(target.value)}
            required
            rows={2}
            value={reason}
          />
        </Field>
      )}
      <p className={css.error} id={error} role="alert">
        {missing}
      </p>
    </Dialog>
  )
}
