import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import css from './MoveButtons.module.css'
import { queueWords } from './words'

/** To the next and to the previous item of a list that is gone through by keys: J and K. */
export function MoveButtons({ onMove }: { onMove: (by: 1 | -1) => void }) {
  const w = useWords(queueWords)
  return (
    <span className={css.steps}>
      <Button aria-label={w.next} onClick={() => onMove(1)} shortcut="J">
        ↓
      </Button>
      <Button aria-label={w.previous} onClick={() => onMove(-1)} shortcut="K">
        ↑
      </Button>
    </span>
  )
}
