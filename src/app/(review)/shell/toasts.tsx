import { createContext, type ReactNode, useCallback, useContext, useRef, useState } from 'react'
import { Button } from './Button'
import { useWords } from './language'
import { type Toast, withToast } from './toastList'
import css from './toasts.module.css'
import { shellWords } from './words'

/** @param about the documents that it is about: what is told of one of them later takes its place */
type Say = (text: string, kind?: Toast['kind'], about?: readonly string[]) => void

/** How long something that went well is told, in milliseconds; what failed stays until it is dismissed. */
const SHOWN_FOR = 6000

const ToastContext = createContext<Say>(() => undefined)

interface Shown {
  toasts: readonly Toast[]
  dismiss: (id: number) => void
}
const ShownContext = createContext<Shown>({ toasts: [], dismiss: () => undefined })

/** Tells what happened, in a corner and to screen readers. */
export const useSay = (): Say => useContext(ToastContext)

export function ToastProvider({ children }: { children: ReactNode }) {
  const [toasts, setToasts] = useState<readonly Toast[]>([])
  const count = useRef(0)
  const dismiss = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id))
  }, [])
  const say = useCallback<Say>(
    (text, kind = 'said', about = []) => {
      count.current += 1
      const id = count.current
      setToasts((shown) => withToast(shown, { id, text, kind, about }))
      if (kind === 'said') setTimeout(() => dismiss(id), SHOWN_FOR)
    },
    [dismiss],
  )
  return (
    <ToastContext value={say}>
      <ShownContext value={{ toasts, dismiss }}>{children}</ShownContext>
    </ToastContext>
  )
}

/** Where what is told stands: at the edge, on no button. */
export function Toasts() {
  const w = useWords(shellWords)
  const { toasts, dismiss } = useContext(ShownContext)
  return (
    <section aria-label={w.notices} className={css.toasts}>
      <div aria-live="polite" role="status">
        {toasts
          .filter(({ kind }) => kind === 'said')
          .map((toast) => (
            <p className={css.toast} key={toast.id}>
              {toast.text}
            </p>
          ))}
      </div>
      <div role="alert">
        {toasts
          .filter(({ kind }) => kind === 'failed')
          .map((toast) => (
            <div className={`${css.toast ?? ''} ${css.failed ?? ''}`} key={toast.id}>
              <p>{toast.text}</p>
              <Button aria-label={w.dismiss} kind="quiet" onClick={() => dismiss(toast.id)}>
                ×
              </Button>
            </div>
          ))}
      </div>
    </section>
  )
}
