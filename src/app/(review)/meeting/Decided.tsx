import { useWords } from '../shell/language'
import type { OfficePlan } from './agenda'
import css from './Conclusion.module.css'
import { meetingWords } from './words'

/** What was said of the office's plan when it was decided; it stands on the plan itself. */
export function Decided({ plan: { direction, meetingNote } }: { plan: OfficePlan }) {
  const w = useWords(meetingWords)
  return (
    <section className={css.conclusion}>
      <p>{w.decided}</p>
      {direction && (
        <p>
          <strong>{w.direction}:</strong> {direction}
        </p>
      )}
      {meetingNote && (
        <p>
          <strong>{w.conclusion}:</strong> {meetingNote}
        </p>
      )}
    </section>
  )
}
