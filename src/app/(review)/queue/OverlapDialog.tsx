import { useId, useState } from 'react'
import { cardWords } from '../card/words'
import { Button } from '../shell/Button'
import { spanText } from '../shell/dates'
import { Dialog } from '../shell/Dialog'
import { DayField } from '../shell/DayField'
import { Field, TextArea } from '../shell/Field'
import { useWords } from '../shell/language'
import css from './OverlapDialog.module.css'
import {
  type CollidingPair,
  type Overlap,
  type OverlapChoice,
  type OverlapTrip,
  pairsIn,
} from './overlapAnswers'
import { queueWords } from './words'

interface OverlapDialogProps {
  overlaps: readonly Overlap[]
  onClose: () => void
  onAnswer: (choice: OverlapChoice, words: { reason: string; firstDay: string }) => void
}

/** When a trip is and who goes: which of two it is. */
const factsOf = ({ firstDay, lastDay, people }: OverlapTrip): string =>
  [spanText(firstDay, lastDay), ...people.map(({ name }) => name)].join(', ')

/** What one choice does, to which of the two trips that are named above it. */
function ChoiceWords({ choice, trips }: { choice: OverlapChoice; trips: CollidingPair['trips'] }) {
  const w = useWords(queueWords)
  const kinds = useWords(cardWords)
  const named = (trip: OverlapTrip): string =>
    `${String(trips.findIndex(({ id }) => id === trip.id) + 1)} (${factsOf(trip)})`
  if (choice.way === 'keep') return w.keepBoth(kinds[choice.overlap.kind])
  return choice.way === 'merge' ? w.mergeInto(named(choice.into)) : w.otherDays(named(choice.trip))
}

/** The two trips of a pair, numbered. */
function PairNames({ id, trips }: { id: string; trips: CollidingPair['trips'] }) {
  return (
    <ol className={css.trips} id={id}>
      {trips.map((trip) => (
        <li key={trip.id}>
          <strong>{trip.title}</strong> ({factsOf(trip)})
        </li>
      ))}
    </ol>
  )
}

/** Two trips that collide: one joint trip, other days for one of them, or both as they are with a reason (row AG-10). */
export function OverlapDialog({ overlaps, onClose, onAnswer }: OverlapDialogProps) {
  const w = useWords(queueWords)
  const pairs = pairsIn(overlaps)
  const choices = pairs.flatMap((pair) => pair.choices)
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
          {pairs.map(({ trips, choices: ofPair }) => {
            const names = `${error}-${trips[0].id}-${trips[1].id}`
            return (
              <div aria-labelledby={names} className={css.pair} key={names} role="group">
                <PairNames id={names} trips={trips} />
                {ofPair.map((one) => (
                  <div className={css.choice} key={choices.indexOf(one)}>
                    <label className={css.pick}>
                      <input
                        checked={one === choice}
                        name="answer"
                        onChange={() => {
                          choose(choices.indexOf(one))
                          setMissing(undefined)
                        }}
                        type="radio"
                      />
                      <span>
                        <ChoiceWords choice={one} trips={trips} />
                      </span>
                    </label>
                    {one === choice && details}
                  </div>
                ))}
              </div>
            )
          })}
        </fieldset>
      )}
    </Dialog>
  )
}
