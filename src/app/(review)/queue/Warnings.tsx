import { useWords } from '../shell/language'
import type { QueueRowFragment } from './Queue.generated'
import css from './Warnings.module.css'
import { warningWords } from './words'

type Code = QueueRowFragment['warnings'][number]['code']

/** What the rules have found, each kind once, with how often. */
export function Warnings({ codes }: { codes: readonly Code[] }) {
  const w = useWords(warningWords)
  const counts = new Map<Code, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  if (counts.size === 0) return null
  return (
    <ul className={css.warnings}>
      {[...counts].map(([code, count]) => (
        <li key={code}>
          <span aria-hidden="true">⚠ </span>
          {w[code]}
          {count > 1 && ` ×${count}`}
        </li>
      ))}
    </ul>
  )
}
