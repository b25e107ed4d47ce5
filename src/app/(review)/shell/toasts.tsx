import { createContext, type ReactNode, useCallback, useContext, useMemo, useRef, useState } from 'react'
import { Button } from './Button'
import { useWords } from './language'
import css from './toasts.module.css'
import { shellWords } from './words'

interface Toast {
  id: number
  text: string
  kind: 'said' | 'failed'
}

type Say = (text: string, kind?: Toast['kind']) => void

/** How long something that went well is told, in milliseconds; what failed stays until it is dismissed. */
const SHOWN_FOR = 6000

const ToastContext = createContext<Say>(() => undefined)

/** Tells what happened, in a corner and to screen readers. */
export const useSay = (): Say => useContext(ToastContext)

export function ToastProvider({ children }: { children: ReactNode }) {
  const w = useWords(shellWords)
  const [toasts, setToasts] = useState<Toast[]>([])
  const count = useRef(0)
  const dismiss = useCallback((id: number) => {
    setToasts((shown) => shown.filter((toast) => toast.id !== id))
  }, [])
  const say = useCallback<Say>(
    (text, kind = 'said') => {
      count.current += 1
      const id = count.current
      setToasts((shown) => [...shown.slice(-3), { id, text, kind }])
      if (kind === 'said') setTimeout(() => dismiss(id), SHOWN_FOR)
    },
    [dismiss],
  )
  const shown = useMemo(() => toasts, [toasts])
  return (
    <ToastContext value={say}>
      {children}
      <section aria-label={w.notices} className={`${css.toasts ?? ''} notPrinted`}>
        <div aria-live="polite" role="status">
          {shown
            .filter(({ kind }) => kind === 'said')
            .map((toast) => (
              <p className={css.toast} key={toast.id}>
                {toast.text}
              </p>
            ))}
        </div>
        <div role="alert">
          {shown
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
    </ToastContext>
  )
}
