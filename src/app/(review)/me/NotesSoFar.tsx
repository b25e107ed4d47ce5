import { textOf } from '@/access/guards'
import { useWords } from '../shell/language'
import type { Entry } from '../outbox/entry'
import { c } from './css'
import type { MyTripFragment } from './MyDay.generated'
import { useOutboxView } from './outboxContext'
import { Thumbnail } from './Photos'
import { useTimes } from './times'
import { TripNotesDocument, type TripNotesQuery } from './TripNotes.generated'
import { useMine } from './useMine'
import { noteWords } from './noteWords'

type Note = TripNotesQuery['tripNotes'][number]

/** The photos of a note, small, each leading to itself; how many there are that one may not see. */
function Pictures({ note }: { note: Note }) {
  const w = useWords(noteWords)
  const { day } = useTimes()
  const unseen = note.photos.length - note.pictures.length
  return (
    <>
      {note.pictures.length > 0 && (
        <ul className={c('pictures')}>
          {note.pictures.map(({ id, thumbnail, full }, index) => (
            <li key={id}>
              <a href={full} rel="noreferrer" target="_blank">
                <img
                  alt={w.photoOf(index + 1, day(note.day))}
                  height={104}
                  loading="lazy"
                  src={thumbnail}
                  width={104}
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {unseen > 0 && (
        <p className={c('quiet', 'small')}>
          {w.photos}: {unseen}
        </p>
      )}
    </>
  )
}

/** A note that has not arrived, with its photos from the device. */
function Unsent({ entry }: { entry: Entry }) {
  const w = useWords(noteWords)
  const { time } = useTimes()
  return (
    <li className={c('card')}>
      <div className={c('between')}>
        <p className={c('quiet', 'small')}>{w.writtenAt(time(entry.at))}</p>
        <span className={c('badge', entry.state === 'refused' ? 'badgeBad' : 'badge')}>
          {entry.state === 'refused' ? w.stateRefused : w.stateWaiting}
        </span>
      </div>
      <p className={c('text')}>{textOf(entry.input.text)}</p>
      {entry.after.length > 0 && (
        <ul className={c('pictures')}>
          {entry.after.map((photo, index) => (
            <li key={photo}>
              <Thumbnail number={index + 1} photo={photo} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** What everyone on the trip has written down, and what this device has still to send. */
export function NotesSoFar({ trip }: { trip: MyTripFragment }) {
  const w = useWords(noteWords)
  const { day } = useTimes()
  const { data } = useMine(TripNotesDocument, { trip: trip.id })
  const { entries } = useOutboxView()
  const notes = data?.tripNotes ?? []
  const unsent = entries.filter(
    ({ kind, state, input }) => kind === 'noteTrip' && state !== 'sent' && input.trip === trip.id,
  )
  const names = new Map(trip.participants.map(({ cadre, name }) => [cadre, name]))
  if (notes.length + unsent.length === 0) return null
  return (
    <section aria-labelledby="notes" className={c('form')}>
      <h2 id="notes">{w.earlierNotes}</h2>
      <ol className={c('list')}>
        {notes.map((note) => (
          <li className={c('card')} key={note.id}>
            <p className={c('quiet', 'small')}>
              {day(note.day)} · {w[note.phase]}
              {note.unitName ? ` · ${note.unitName}` : ''} · {names.get(note.cadre) ?? ''}
            </p>
            <p className={c('text')}>{note.text}</p>
            <Pictures note={note} />
          </li>
        ))}
        {unsent.map((entry) => (
          <Unsent entry={entry} key={entry.key} />
        ))}
      </ol>
    </section>
  )
}
