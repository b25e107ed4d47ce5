import { useState } from 'react'
import type { PlanCardQuery } from '../card/PlanCard.generated'
import { Button } from '../shell/Button'
import { spanText } from '../shell/dates'
import { Dialog } from '../shell/Dialog'
import { useWords } from '../shell/language'
import css from './MergeDialog.module.css'
import { queueWords } from './words'

type Overlap = PlanCardQuery['planReview']['overlaps']['rows'][number]
export type MergedTrip = Overlap['trips'][number]

interface MergeDialogProps {
  overlaps: readonly Overlap[]
  onClose: () => void
  onMerge: (into: MergedTrip, from: MergedTrip) => void
}

const OPEN = ['registered', 'approved']

/** Two trips that collide become one: which of them stays. */
export function MergeDialog({ overlaps, onClose, onMerge }: MergeDialogProps) {
  const w = useWords(queueWords)
  const pairs = new Map<string, readonly [MergedTrip, MergedTrip]>()
  for (const { trips } of overlaps) {
    const [one, other] = trips
    if (one && other && OPEN.includes(one.state) && OPEN.includes(other.state))
      pairs.set(`${one.id} ${other.id}`, [one, other])
  }
  const choices = [...pairs.values()].flatMap(([one, other]) => [
    { into: one, from: other },
    { into: other, from: one },
  ])
  const [chosen, choose] = useState(0)
  const choice = choices[chosen]
  const merge = (): void => {
    if (choice) onMerge(choice.into, choice.from)
  }
  return (
    <Dialog
      actions={
        choice && (
          <Button kind="main" onClick={merge} shortcut="Ctrl ↵">
            {w.merge}
          </Button>
        )
      }
      onClose={onClose}
      onConfirm={merge}
      title={w.mergeTitle}
    >
      {choices.length === 0 ? (
        <p>{w.mergeSame}</p>
      ) : (
        <fieldset className={css.choices}>
          <legend>{w.mergeInto}</legend>
          {choices.map(({ into, from }, index) => (
            <label className={css.choice} key={`${into.id} ${from.id}`}>
              <input checked={index === chosen} name="into" onChange={() => choose(index)} type="radio" />
              <span>
                <strong>{into.title}</strong> ({spanText(into.firstDay, into.lastDay)},{' '}
                {into.people.map(({ name }) => name).join(', ')})
                <span className={css.from}>
                  ← {from.title} ({spanText(from.firstDay, from.lastDay)},{' '}
                  {from.people.map(({ name }) => name).join(', ')})
                </span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <p>{w.mergeNote}</p>
    </Dialog>
  )
}
