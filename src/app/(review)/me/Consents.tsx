import { useState } from 'react'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { useSay } from '../shell/toasts'
import type { EntryKind } from '../outbox/entry'
import { textOf } from '@/access/guards'
import { c } from './css'
import { Missing, TextField } from './fields'
import { useOutboxView } from './outboxContext'
import { MyDayDocument, type MyTripFragment } from './MyDay.generated'
import { AsOf, Page } from './Page'
import { useTimes } from './times'
import { useDraft } from './useDraft'
import { useMine } from './useMine'
import { consentWords } from './consentWords'

/** The word of the Standing Committee on one trip; a refusal says why. */
function Word({ trip }: { trip: MyTripFragment }) {
  const w = useWords(consentWords)
  const say = useSay()
  const agrees: EntryKind = trip.stepsOpen.includes('acknowledge') ? 'acknowledgeTrip' : 'giveConsent'
  const read = (stored: Readonly<Record<string, unknown>>) => ({ words: textOf(stored.words) ?? '' })
  const yes = useDraft(`${agrees}/${trip.id}`, agrees, read)
  const no = useDraft(`refuseConsent/${trip.id}`, 'refuseConsent', read)
  const [refusing, setRefusing] = useState(false)
  const [missing, setMissing] = useState(false)
  const facts = { trip: trip.id, version: trip.version }
  // As large before the device has found what was written as after it: what stands below is not pushed.
  const isReady = yes !== undefined && no !== undefined
  const agree = async (): Promise<void> => {
    if (await yes?.post({ title: trip.title, input: { ...facts, words: yes.form.words } })) say(w.decidedHere)
  }
  const refuse = async (): Promise<void> => {
    const reason = no?.form.words ?? ''
    setMissing(!reason.trim())
    if (!reason.trim()) return
    if (await no?.post({ title: trip.title, input: { ...facts, reason } })) say(w.decidedHere)
  }
  const isNotKept = [yes, no].some((draft) => draft?.keeping === 'notKept')
  const notKept = isNotKept && (
    <p className={c('notice', 'bad')} role="alert">
      {w.notKept}
    </p>
  )
  return refusing ? (
    <div className={c('form')}>
      <TextField
        label={w.whyNot}
        long
        onChange={(words) => no?.set({ words })}
        value={no?.form.words ?? ''}
        wrong={missing}
      />
      <Missing fields={missing ? [w.whyNot] : []} title={w.missing} />
      {notKept}
      <div className={c('actions')}>
        <Button kind="bad" onClick={() => void refuse()}>
          {w.disagree}
        </Button>
        <Button kind="quiet" onClick={() => setRefusing(false)}>
          {w.discard}
        </Button>
      </div>
    </div>
  ) : (
    <div className={c('form')}>
      <TextField label={w.words} onChange={(words) => yes?.set({ words })} value={yes?.form.words ?? ''} />
      {notKept}
      <div className={c('actions')}>
        <Button disabled={!isReady} kind="main" onClick={() => void agree()}>
          {agrees === 'acknowledgeTrip' ? w.acknowledge : w.agree}
        </Button>
        <Button disabled={!isReady} kind="bad" onClick={() => setRefusing(true)}>
          {w.disagree}
        </Button>
      </div>
    </div>
  )
}

function Content() {
  const w = useWords(consentWords)
  const { days } = useTimes()
  const { entries } = useOutboxView()
  const { data, asOf, loading } = useMine(MyDayDocument, {})
  if (loading) return <Skeleton lines={6} />
  if (!data) return <AsOf asOf={asOf} empty />
  const decided = new Set(entries.map(({ input, state }) => (state === 'refused' ? undefined : input.trip)))
  const waiting = data.myDay.consents.filter(({ id }) => !decided.has(id))
  return (
    <>
      <AsOf asOf={asOf} empty={false} />
      {waiting.length === 0 && <p className={c('quiet')}>{w.noConsents}</p>}
      <ul className={c('list')}>
        {waiting.map((trip) => (
          <li className={c('card')} key={trip.id}>
            <div className={c('between')}>
              <h2>{trip.title}</h2>
              {trip.origin === 'afterFact' && <span className={c('badge', 'badgeWarn')}>{w.recorded}</span>}
            </div>
            <p>{trip.participants.map(({ name }) => name).join(', ')}</p>
            <p className={c('quiet')}>
              {days(trip.firstDay, trip.lastDay)} · {trip.stops.map(({ unitName }) => unitName).join(', ')}
            </p>
            <p>
              <strong>{w.asks}:</strong> {trip.requestReason}
            </p>
            <p className={c('text')}>{trip.content}</p>
            <Word trip={trip} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** Trips outside the plan that wait for the word of the Standing Committee (row TN-05), from wherever it is given. */
export function Consents() {
  const w = useWords(consentWords)
  return (
    <Page title={w.consents}>
      <Content />
    </Page>
  )
}
