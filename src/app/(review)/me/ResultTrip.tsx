import { useState } from 'react'
import { textOf } from '@/access/guards'
import { dayKeyOf } from '@/domain/calendar'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import type { Form } from '../outbox/entry'
import { c } from './css'
import { Choices, TextField } from './fields'
import type { MyTripFragment } from './MyDay.generated'
import { TripTitle, useMyTrip } from './NoteTrip'
import { AsOf, Page } from './Page'
import { useTimes } from './times'
import { type TripNotesQuery, TripNotesDocument } from './TripNotes.generated'
import { SendForm } from './SendForm'
import { useDraft } from './useDraft'
import { useMine } from './useMine'
import { useSendForm } from './useSendForm'
import { noteWords } from './noteWords'

interface ResultForm {
  result: string
  learning: string
  informed: string
  completion: string
  order: string
}

const read = (stored: Form): ResultForm => ({
  result: textOf(stored.result) ?? '',
  learning: textOf(stored.learning) ?? '',
  informed: textOf(stored.informed) ?? '',
  completion: textOf(stored.completion) ?? 'done',
  order: textOf(stored.order) ?? '',
})

const missingInResult = ({ result, learning }: ResultForm) => [
  ...(result.trim() ? [] : ['workDone' as const]),
  ...(learning.trim() ? [] : ['learning' as const]),
]

type Note = TripNotesQuery['tripNotes'][number]

/** The notes of one phase as the phase of the result, with its last day. */
function phaseFrom(notes: readonly Note[], phase: Note['phase']): { on?: string; note: string } | undefined {
  const of = notes.filter((note) => note.phase === phase)
  return of.length === 0 ? undefined : { on: of.at(-1)?.day, note: of.map(({ text }) => text).join('\n') }
}

function Fields({ trip }: { trip: MyTripFragment }) {
  const w = useWords(noteWords)
  const draft = useDraft(`completeTrip/${trip.id}`, 'completeTrip', read)
  const { missing, send } = useSendForm(draft, missingInResult)
  const { data } = useMine(TripNotesDocument, { trip: trip.id })
  if (!draft) return <Skeleton lines={6} />
  const { form, set } = draft
  const notes = data?.tripNotes ?? []
  const outcome = {
    result: form.result,
    actualLearning: form.learning,
    informed: form.informed,
    completion: form.completion,
    before: phaseFrom(notes, 'before'),
    during: phaseFrom(notes, 'during'),
    after: phaseFrom(notes, 'after'),
  }
  return (
    <SendForm
      keeping={draft.keeping}
      missing={missing.map((name) => w[name])}
      onSend={() => {
        const input = { trip: trip.id, version: trip.version, orderNumber: form.order || undefined, outcome }
        void send({ title: trip.title, input })
      }}
    >
      <TextField
        label={w.workDone}
        long
        onChange={(result) => set({ result })}
        value={form.result}
        wrong={missing.includes('workDone')}
      />
      {notes.length > 0 && (
        <Button
          onClick={() =>
            set({ result: [form.result.trim(), ...notes.map(({ text }) => text)].filter(Boolean).join('\n') })
          }
        >
          {w.fromNotes} ({notes.length})
        </Button>
      )}
      <TextField
        label={w.learning}
        long
        onChange={(learning) => set({ learning })}
        value={form.learning}
        wrong={missing.includes('learning')}
      />
      <TextField label={w.informed} long onChange={(informed) => set({ informed })} value={form.informed} />
      <Choices
        label={w.completion}
        onChange={(completion) => set({ completion })}
        options={[
          ['done', w.done],
          ['part', w.part],
          ['moved', w.moved],
          ['dropped', w.dropped],
        ]}
        value={form.completion}
      />
      <TextField
        hint={w.orderHint}
        label={w.order}
        onChange={(order) => set({ order })}
        value={form.order || (trip.orderNumber ?? '')}
      />
    </SendForm>
  )
}

function Content() {
  const w = useWords(noteWords)
  const { day } = useTimes()
  const { trip, loading, asOf } = useMyTrip()
  const [today] = useState(() => dayKeyOf(new Date()))
  if (loading) return <Skeleton lines={6} />
  if (!trip) return <p>{w.noTrip}</p>
  if (!trip.stepsOpen.includes('complete')) return <p className={c('notice')}>{w.notNow}</p>
  if (trip.lastDay > today) return <p className={c('notice')}>{w.tooEarly(day(trip.lastDay))}</p>
  return (
    <>
      <AsOf asOf={asOf} empty={false} />
      <TripTitle trip={trip} />
      <Fields trip={trip} />
    </>
  )
}

/** What came of a trip (rows TN-18, TN-21), drafted from the notes. */
export function ResultTrip() {
  const w = useWords(noteWords)
  return (
    <Page title={w.result}>
      <Content />
    </Page>
  )
}
