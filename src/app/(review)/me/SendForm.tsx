import type { ReactNode } from 'react'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { c } from './css'
import { Missing } from './fields'
import { formWords } from './formWords'

interface SendFormProps {
  /** True where what is written was sent or thrown away in another window. */
  isGone: boolean
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
export function SendForm({ isGone, missing, onSend, label, isBlocked = false, children }: SendFormProps) {
  const w = useWords(formWords)
  return (
    <form
      className={c('form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        onSend()
      }}
    >
      {isGone && <p className={c('notice', 'warn')}>{w.goneDraft}</p>}
      {children}
      <Missing fields={missing} title={w.missing} />
      <p className={c('quiet', 'small')}>{w.saved}</p>
      <Button disabled={isGone || isBlocked} kind="main" type="submit">
        {label ?? w.send}
      </Button>
    </form>
  )
}
