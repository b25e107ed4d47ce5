import { type ReactNode, useEffect } from 'react'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { c } from './css'
import { Missing } from './fields'
import { formWords } from './formWords'
import type { Keeping } from './keeper'

interface SendFormProps {
  keeping: Keeping
  /** What it cannot be sent without, by its labels. */
  missing: readonly string[]
  onSend: () => void
  /** What the button says, where it is not simply sent. */
  label?: string
  /** True where something else stands in the way of sending. */
  isBlocked?: boolean
  children: ReactNode
}

/** The frame of every form that is kept in the device and goes into the outbox. */
export function SendForm({ keeping, missing, onSend, label, isBlocked = false, children }: SendFormProps) {
  const w = useWords(formWords)
  const say = useSay()
  // Whoever types at the top of a long form does not see its end.
  useEffect(() => {
    if (keeping === 'notKept') say(w.notKept, 'failed')
  }, [keeping, say, w])
  return (
    <form
      className={c('form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {keeping === 'gone' && <p className={c('notice', 'warn')}>{w.goneDraft}</p>}
      {children}
      <Missing fields={missing} title={w.missing} />
      {keeping === 'notKept' ? (
        <p className={c('notice', 'bad')}>{w.notKept}</p>
      ) : (
        <p className={c('quiet', 'small')}>{w.saved}</p>
      )}
      <Button disabled={keeping === 'gone' || isBlocked} kind="main" type="submit">
        {label ?? w.send}
      </Button>
    </form>
  )
}
