import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { Button } from './Button'
import css from './Dialog.module.css'
import { useWords } from './language'
import { shellWords } from './words'

interface DialogProps {
  title: string
  children: ReactNode
  /** The buttons that end it; closing without deciding is always there. */
  actions?: ReactNode
  wide?: boolean
  onClose: () => void
  /** What Ctrl and Enter do, from wherever in the dialog. */
  onConfirm?: () => void
}

/**
 * The browser's own modal dialog: it keeps the focus inside, closes on Escape and gives the focus back. It begins at the
 * element that is marked `data-first`, else at its first.
 */
export function Dialog({ title, children, actions, wide, onClose, onConfirm }: DialogProps) {
  const w = useWords(shellWords)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  // In the layout phase: at its end the dialog is still there to be closed, and the focus to be given back.
  useLayoutEffect(() => {
    const shown = dialog.current
    const before = document.activeElement
    if (shown && !shown.open) shown.showModal()
    shown?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true })
    return () => {
      shown?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      aria-labelledby={id}
      className={`${css.dialog ?? ''} ${wide ? (css.wide ?? '') : ''}`}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
        if (event.nativeEvent.isComposing) return
        event.preventDefault()
        onConfirm?.()
      }}
      ref={dialog}
    >
      <h2 id={id}>{title}</h2>
      <div className={css.body}>{children}</div>
      <div className={css.actions}>
        <Button kind="quiet" onClick={onClose}>
          {w.close}
        </Button>
        {actions}
      </div>
    </dialog>
  )
}
