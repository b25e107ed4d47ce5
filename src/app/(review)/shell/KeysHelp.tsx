import { useState } from 'react'
import { Dialog } from './Dialog'
import { keysAreOn, switchKeys } from './keys'
import css from './KeysHelp.module.css'
import { useWords, vocabulary } from './language'
import { queueWords } from '../queue/words'
import { shellWords } from './words'

const keyWords = vocabulary(
  {
    help: 'Hiện bảng phím tắt này',
    later: 'Để lại (trong phiên họp)',
    note: 'Phím tắt không chạy khi đang gõ chữ hoặc bộ gõ tiếng Việt đang ghép chữ.',
  },
  {
    help: 'Show these shortcuts',
    later: 'Leave for later (in a meeting)',
    note: 'No shortcut runs in a text field or while an input method composes a letter.',
  },
)

/** The shortcuts, and the switch that turns them off. */
export function KeysHelp({ onClose }: { onClose: () => void }) {
  const w = useWords(shellWords)
  const k = useWords(keyWords)
  const [on, setOn] = useState(keysAreOn)
  const q = useWords(queueWords)
  const rows: [string, string][] = [
    ['J  K', q.keysMove],
    ['O', q.keysOpen],
    ['A', q.endorse],
    ['R', q.giveBack],
    ['L', k.later],
    ['M', q.answerOverlap],
    ['Shift A', q.keysDigest],
    ['Z', q.keysUndo],
    ['?', k.help],
  ]
  return (
    <Dialog onClose={onClose} title={w.keys}>
      <dl className={css.keys}>
        {rows.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
      <p>{k.note}</p>
      <label className={css.switch}>
        <input
          checked={on}
          onChange={({ target }) => {
            switchKeys(target.checked)
            setOn(target.checked)
          }}
          type="checkbox"
        />
        {w.keysOn}
      </label>
    </Dialog>
  )
}
