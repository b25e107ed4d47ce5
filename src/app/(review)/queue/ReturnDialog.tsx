import { useId, useState } from 'react'
import { Button } from '../shell/Button'
import { Dialog } from '../shell/Dialog'
import { Field, TextArea } from '../shell/Field'
import { useWords } from '../shell/language'
import type { LineRemark } from './decisions'
import css from './ReturnDialog.module.css'
import { queueWords } from './words'

interface ReturnDialogProps {
  title: string
  action: string
  lines: readonly { id: string; title: string }[]
  onClose: () => void
  onGiveBack: (reason: string, remarks: LineRemark[]) => void
}

/** Why something is given back: a usual sentence, one's own, or both; with a remark on each line that has one. */
export function ReturnDialog({ title, action, lines, onClose, onGiveBack }: ReturnDialogProps) {
  const w = useWords(queueWords)
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const [remarks, setRemarks] = useState<Readonly<Record<string, string>>>({})
  const error = useId()

  const send = (): void => {
    if (reason.trim() === '') {
      setMissing(true)
      return
    }
    const written = Object.entries(remarks).flatMap(([trip, text]) =>
      text.trim() === '' ? [] : { trip, text: text.trim() },
    )
    onGiveBack(reason.trim(), written)
  }

  return (
    <Dialog
      actions={
        <Button kind="bad" onClick={send} shortcut="Ctrl ↵">
          {action}
        </Button>
      }
      onClose={onClose}
      onConfirm={send}
      title={title}
    >
      <div aria-label={w.canned} className={css.canned} role="group">
        {w.cannedReasons.split('\n').map((words) => (
          <button
            className={css.cannedOne}
            key={words}
            onClick={() => setReason((written) => (written === '' ? words : `${written}\n${words}`))}
            type="button"
          >
            {words}
          </button>
        ))}
      </div>
      <Field label={w.reason}>
        <TextArea
          aria-describedby={missing ? error : undefined}
          aria-invalid={missing}
          data-first
          onChange={({ target }) => {
            setReason(target.value)
            setMissing(false)
          }}
          required
          rows={3}
          value={reason}
        />
      </Field>
      <p className={css.error} id={error} role="alert">
        {missing && w.reasonNeeded}
      </p>
      {lines.length > 0 && (
        <details>
          <summary className={css.summary}>{w.lineRemarks}</summary>
          <div className={css.lines}>
            {lines.map((line) => (
              <Field key={line.id} label={w.lineRemark(line.title)}>
                <TextArea
                  onChange={({ target }) => setRemarks((now) => ({ ...now, [line.id]: target.value }))}
                  rows={2}
                  value={remarks[line.id] ?? ''}
                />
              </Field>
            ))}
          </div>
        </details>
      )}
    </Dialog>
  )
}
