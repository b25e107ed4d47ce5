import { useState } from 'react'
import { useParams } from 'wouter'
import { textOf } from '@/access/guards'
import { asDayKey, dayKeyOf } from '@/domain/calendar'
import { phaseOn } from '@/domain/notes'
import { useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import type { Form } from '../outbox/entry'
import { Choices, SelectField, TextField } from './fields'
import { MyDayDocument, type MyTripFragment } from './MyDay.generated'
import { NotesSoFar } from './NotesSoFar'
import { AsOf, Page } from './Page'
import { Photos } from './Photos'
import { SendForm } from './SendForm'
import { useDraft } from './useDraft'
import { useMine } from './useMine'
import { useSendForm } from './useSendForm'
import { noteWords } from './noteWords'

interface NoteForm {
  text: string
  phase: string
  unit: string
  /** When the first word was written: the note is of that moment, whenever it is sent. */
  at: string
  kind: string
  addressee: string
}

const read = (stored: Form): NoteForm => ({
  text: textOf(stored.text) ?? '',
  phase: textOf(stored.phase) ?? '',
  unit: textOf(stored.unit) ?? '',
  at: textOf(stored.at) ?? '',
  kind: textOf(stored.kind) ?? '',
  addressee: textOf(stored.addressee) ?? '',
})

const LONGEST_TITLE = 80

/** The trip of the address, among one's own. */
export const useMyTrip = (): {
  trip: MyTripFragment | undefined
  loading: boolean
  asOf: string | undefined
} => {
  const { trip: id } = useParams()
  const { data, loading, asOf } = useMine(MyDayDocument, {})
  return { trip: data?.myDay.trips.find((one) => one.id === id), loading, asOf }
}

/** Which trip it is: it comes with what stands below it, so that nothing is pushed down. */
export const TripTitle = ({ trip }: { trip: MyTripFragment }) => (
  <p>
    <strong>{trip.title}</strong>
  </p>
)

function Fields({ trip }: { trip: MyTripFragment }) {
  const w = useWords(noteWords)
  const draft = useDraft(`noteTrip/${trip.id}`, 'noteTrip', read)
  const units = [...new Map(trip.stops.map(({ unit, unitName }) => [unit, unitName]))]
  const [onlyUnit] = units.length === 1 ? units : []
  const unitOf = ({ unit }: NoteForm): string => unit || onlyUnit?.[0] || ''
  const { missing, send } = useSendForm(draft, (form) => [
    ...(form.text.trim() ? [] : ['noteText' as const]),
    ...(form.kind && !unitOf(form) ? ['place' as const] : []),
    ...(form.kind === 'recommendation' && !form.addressee ? ['addressee' as const] : []),
  ])
  const [today] = useState(() => dayKeyOf(new Date()))
  if (!draft) return <Skeleton lines={6} />
  const { form, set } = draft
  const unit = unitOf(form)
  const phase =
    form.phase ||
    phaseOn(today, { firstDay: asDayKey(trip.firstDay) ?? today, lastDay: asDayKey(trip.lastDay) ?? today })
  const finding = form.kind
    ? { kind: form.kind, text: form.text, unit, addressee: form.addressee || undefined }
    : undefined
  // The notes below only with the form: they would be pushed down by it.
  return (
    <>
      <SendForm
        keeping={draft.keeping}
        missing={missing.map((name) => w[name])}
        onSend={() => {
          const at = form.at || new Date().toISOString()
          const input = { trip: trip.id, text: form.text, at, phase, unit: unit || undefined, finding }
          void send({ title: form.text.trim().slice(0, LONGEST_TITLE), input })
        }}
      >
        <TextField
          label={w.noteText}
          long
          onChange={(text) => set({ text, at: form.at || new Date().toISOString() })}
          value={form.text}
          wrong={missing.includes('noteText')}
        />
        <Photos draft={draft} />
        <Choices
          label={w.phase}
          onChange={(chosen) => set({ phase: chosen })}
          options={[
            ['before', w.before],
            ['during', w.during],
            ['after', w.after],
          ]}
          value={phase}
        />
        {units.length > 1 && (
          <SelectField
            label={w.place}
            onChange={(chosen) => set({ unit: chosen })}
            options={[['', w.wholeTrip], ...units]}
            value={form.unit}
            wrong={missing.includes('place')}
          />
        )}
        <SelectField
          label={w.asFinding}
          onChange={(kind) => set({ kind })}
          options={[
            ['', '–'],
            ['difficulty', w.difficulty],
            ['aspiration', w.aspiration],
            ['recommendation', w.recommendation],
            ['model', w.model],
          ]}
          value={form.kind}
        />
        {form.kind === 'recommendation' && (
          <SelectField
            label={w.addressee}
            onChange={(addressee) => set({ addressee })}
            options={[
              ['', '–'],
              ['partyCommittee', w.partyCommittee],
              ['authorities', w.authorities],
              ['higherUnion', w.higherUnion],
              ['ownOffice', w.ownOffice],
            ]}
            value={form.addressee}
            wrong={missing.includes('addressee')}
          />
        )}
      </SendForm>
      <NotesSoFar trip={trip} />
    </>
  )
}

function Content() {
  const w = useWords(noteWords)
  const { trip, loading, asOf } = useMyTrip()
  if (loading) return <Skeleton lines={6} />
  if (!trip) return <p>{w.noTrip}</p>
  return (
    <>
      <AsOf asOf={asOf} empty={false} />
      <TripTitle trip={trip} />
      <Fields trip={trip} />
    </>
  )
}

/** A note on the spot in two minutes, with photos (rows TN-07, TN-18, TG-04). */
export function NoteTrip() {
  const w = useWords(noteWords)
  return (
    <Page title={w.note}>
      <Content />
    </Page>
  )
}
