import { Button } from '../shell/Button'
import { Field, TextArea } from '../shell/Field'
import { useWords } from '../shell/language'
import { usePerson } from '../shell/session'
import type { Agenda } from './agenda'
import { BegunAt } from './BegunAt'
import { choiceOf } from './choices'
import css from './Conclusion.module.css'
import { type Draft, newDraft } from './draft'
import { meetingWords } from './words'

interface ConclusionProps {
  agenda: Agenda
  draft?: Draft
  isKept: boolean
  /** Decisions of this agenda, or the minutes themselves, have not been sent yet. */
  waits: boolean
  minutesWait: boolean
  failure?: string
  set: (change: (before: Draft) => Partial<Draft>) => void
  onWrite: () => void
}

/** Who is there: whoever is in the chair, and those who are ticked. */
function Present({ agenda, draft, set }: Pick<ConclusionProps, 'agenda' | 'draft' | 'set'>) {
  const w = useWords(meetingWords)
  const person = usePerson()
  const people = agenda.people.filter(
    ({ id, department }) =>
      id !== person.id && (agenda.department === undefined || department === agenda.department),
  )
  const present = draft?.present ?? []
  return (
    <details className={css.present}>
      <summary>
        {w.present(present.length + 1)} · {w.chair(person.name)}
      </summary>
      <ul>
        {people.map(({ id, name }) => (
          <li key={id}>
            <label>
              <input
                checked={present.includes(id)}
                onChange={({ target }) =>
                  set((before) => ({
                    present: target.checked
                      ? [...before.present, id]
                      : before.present.filter((one) => one !== id),
                  }))
                }
                type="checkbox"
              />
              {name}
            </label>
          </li>
        ))}
      </ul>
      {people.length > 1 && (
        <Button kind="quiet" onClick={() => set(() => ({ present: people.map(({ id }) => id) }))}>
          {w.everyone}
        </Button>
      )}
    </details>
  )
}

/** What the minutes say beside the items: who was there, since when, what was concluded; and the button that writes them. */
export function Conclusion({
  agenda,
  draft,
  isKept,
  waits,
  minutesWait,
  failure,
  set,
  onWrite,
}: ConclusionProps) {
  const w = useWords(meetingWords)
  const { begunAt, guests, direction, conclusion, gather } = draft ?? { ...newDraft(), begunAt: '' }
  const open = agenda.items.filter(({ isOpen }) => isOpen)
  const count = (decision: string): number =>
    open.filter((item) => choiceOf(draft?.choices ?? {}, item).decision === decision).length
  const isSaid = count('agree') + count('giveBack') > 0 || (draft?.conclusion.trim() ?? '') !== ''
  return (
    <section aria-label={w.all} className={css.conclusion}>
      <h2>{w.all}</h2>
      {begunAt !== '' && (
        <BegunAt onChange={(instant) => set(() => ({ begunAt: instant }))} value={begunAt} />
      )}
      <Present agenda={agenda} draft={draft} set={set} />
      <Field label={w.guests}>
        <TextArea onChange={({ target }) => set(() => ({ guests: target.value }))} rows={1} value={guests} />
      </Field>
      {agenda.office && (
        <Field label={w.directionForAll}>
          <TextArea
            onChange={({ target }) => set(() => ({ direction: target.value }))}
            rows={2}
            value={direction}
          />
        </Field>
      )}
      <Field label={w.conclusion}>
        <TextArea
          onChange={({ target }) => set(() => ({ conclusion: target.value }))}
          rows={4}
          value={conclusion}
        />
      </Field>
      {agenda.department !== undefined && (
        <label className={css.check}>
          <input
            checked={gather}
            onChange={({ target }) => set(() => ({ gather: target.checked }))}
            type="checkbox"
          />
          {w.gather}
        </label>
      )}
      <p aria-live="polite">{w.toWrite(count('agree'), count('giveBack'), count('later'))}</p>
      {!isKept && <p className={css.error}>{w.notKept}</p>}
      <p className={css.error} role="alert">
        {failure}
      </p>
      {waits && <p role="status">{minutesWait ? w.sending : w.notSent}</p>}
      <span className="notPrinted">
        <Button disabled={waits} kind={isSaid ? 'main' : 'plain'} onClick={onWrite} shortcut="Ctrl ↵">
          {w.write}
        </Button>
      </span>
    </section>
  )
}
