import { useId, useState } from 'react'
import { cardWords } from '../card/words'
import { Button } from '../shell/Button'
import { spanText } from '../shell/dates'
import { Dialog } from '../shell/Dialog'
import { DayField } from '../shell/DayField'
import { Field, TextArea } from '../shell/Field'
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

/** What one choice does, and below it to which trips. */
function ChoiceWords({ choice }: { choice: OverlapChoice }) {
  const w = useWords(queueWords)
  const kinds = useWords(cardWords)
  const [does, to] =
    choice.way === 'merge'
      ? [w.mergeBoth, `${nameOf(choice.into)} ← ${nameOf(choice.from)}`]
      : choice.way === 'move'
        ? [w.otherDays, nameOf(choice.trip)]
        : [w.keepBoth(kinds[choice.overlap.kind]), choice.trips.map(nameOf).join(' · ')]
  return (
    <span>
      <strong>{does}</strong> <span className={css.trips}>{to}</span>
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

  // What the chosen way asks for, right below it.
  const details = (
    <div className={css.details}>
      {choice?.way === 'merge' && <p className={css.note}>{w.mergeNote}</p>}
      {moved && (
        <DayField
          label={w.newFirstDay}
          onChange={(day) => setDays((now) => ({ ...now, [moved.id]: day }))}
          value={firstDay}
          wrong={missing === w.dayNeeded}
        />
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
    </div>
  )

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
      wide
    >
      {choices.length === 0 ? (
        <p>{w.noAnswers}</p>
      ) : (
        <fieldset className={css.choices}>
          <legend>{w.answers}</legend>
          {choices.map((one, index) => (
            <div className={css.choice} key={index}>
              <label className={css.pick}>
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
              {index === chosen && details}
            </div>
          ))}
        </fieldset>
      )}
    </Dialog>
  )
}
