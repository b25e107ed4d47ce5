import { useWords } from '../shell/language'
import { c } from './css'
import type { MyTripFragment } from './MyDay.generated'
import { useTimes } from './times'
import { TripNotesDocument } from './TripNotes.generated'
import { useMine } from './useMine'
import { meWords } from './words'

/** What everyone on the trip has written down. */
export function NotesSoFar({ trip }: { trip: MyTripFragment }) {
  const w = useWords(meWords)
  const { day } = useTimes()
  const { data } = useMine(TripNotesDocument, { trip: trip.id })
  const notes = data?.tripNotes ?? []
  const names = new Map(trip.participants.map(({ cadre, name }) => [cadre, name]))
  if (notes.length === 0) return null
  return (
    <section aria-labelledby="notes" className={c('form')}>
      <h2 id="notes">{w.earlierNotes}</h2>
      <ol className={c('list')}>
        {notes.map(({ id, cadre, text, unitName, phase, day: on, photos }) => (
          <li className={c('card')} key={id}>
            <p className={c('quiet', 'small')}>
              {day(on)} · {w[phase]}
              {unitName ? ` · ${unitName}` : ''} · {names.get(cadre) ?? ''}
            </p>
            <p className={c('text')}>{text}</p>
            {photos.length > 0 && (
              <p className={c('quiet', 'small')}>
                {w.photos}: {photos.length}
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
