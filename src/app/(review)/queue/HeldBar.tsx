import { useEffect, useState } from 'react'
import { Button } from '../shell/Button'
import { useShortcuts } from '../shell/keys'
import { useWords } from '../shell/language'
import { held } from './held'
import css from './HeldBar.module.css'
import { HELD_FOR } from './heldDecisions'
import { useHeld, useSendingLast } from './useHeld'
import { useTellingOutcomes } from './useTellingOutcomes'
import { queueWords } from './words'

/** The time, anew each second while somebody looks at it. */
function useSeconds(running: boolean): number {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    if (!running) return
    const tick = (): void => setNow(Date.now())
    tick()
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [running])
  return now
}

/** Never more than there were: the clock of the bar may be up to a second behind the decision. */
const secondsUntil = (sendsAt: number, now: number): number =>
  Math.min(Math.max(1, Math.ceil((sendsAt - now) / 1000)), HELD_FOR / 1000)

/** What was decided and is not sent yet, with the way back; on every page, as what becomes of it is told on every page. */
export function HeldBar() {
  const w = useWords(queueWords)
  const decisions = useHeld()
  useSendingLast()
  useTellingOutcomes()
  useShortcuts({ z: () => void held.undoLast() }, 'window')
  const now = useSeconds(decisions.length > 0)
  return (
    <section
      aria-label={w.heldTitle}
      className={`${css.bar ?? ''} notPrinted`}
      hidden={decisions.length === 0}
    >
      <ul className={css.list}>
        {decisions.map(({ id, label, sendsAt, state }) => (
          <li className={css.held} key={id}>
            <span className={css.label}>
              <strong>{w.heldTitle}:</strong> {label}{' '}
              <span className={css.time}>
                ({state === 'sending' ? w.sending : w.heldUntil(secondsUntil(sendsAt, now))})
              </span>
            </span>
            {state === 'held' && (
              <Button aria-label={`${w.undo}: ${label}`} onClick={() => held.undo(id)} shortcut="Z">
                {w.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button kind="quiet" onClick={() => void held.sendAll()}>
        {w.sendNow}
      </Button>
    </section>
  )
}
