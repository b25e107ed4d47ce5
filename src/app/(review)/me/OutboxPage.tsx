import { useEffect } from 'react'
import { useLocation } from 'wouter'
import { Button } from '../shell/Button'
import { useLanguage, useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { type Draft, type Entry, isWritten } from '../outbox/entry'
import { isOwners, type Standing, standingOf } from '../outbox/queue'
import { c } from './css'
import { draftId, pageOf, wordsIn } from './draftPages'
import { useOutbox, useOutboxView } from './outboxContext'
import { Page } from './Page'
import { useTimes } from './times'
import { outboxWords } from './outboxWords'

const BADGES: Readonly<Record<Standing, string>> = {
  waiting: 'badgeWarn',
  sending: 'badge',
  sent: 'badgeGood',
  refused: 'badgeBad',
  heldUp: 'badgeWarn',
}

/** What each thing is called, and how it stands. */
function useNames() {
  const w = useWords(outboxWords)
  return {
    kinds: {
      photo: w.entryPhoto,
      registerTrip: w.entryRegisterTrip,
      editTrip: w.entryEditTrip,
      noteTrip: w.entryNoteTrip,
      requestUnplannedTrip: w.entryRequestUnplannedTrip,
      recordTripAfterFact: w.recorded,
      assignTrip: w.entryAssignTrip,
      giveConsent: w.entryGiveConsent,
      refuseConsent: w.entryRefuseConsent,
      acknowledgeTrip: w.entryAcknowledgeTrip,
      completeTrip: w.entryCompleteTrip,
    },
    standings: {
      waiting: w.stateWaiting,
      sending: w.stateSending,
      sent: w.stateSent,
      refused: w.stateRefused,
      heldUp: w.stateHeldUp,
    },
  }
}

function EntryCard({ entry, standing }: { entry: Entry; standing: Standing }) {
  const w = useWords(outboxWords)
  const { kinds, standings } = useNames()
  const { language } = useLanguage()
  const { time } = useTimes()
  const say = useSay()
  const outbox = useOutbox()
  const [, navigate] = useLocation()
  const correct = async (): Promise<void> => {
    const { key, kind } = entry
    const at = new Date().toISOString()
    const draft = await outbox.store.reopen(key, { id: draftId(entry), kind, key, at })
    await outbox.changed()
    if (draft) navigate(pageOf(draft))
    else say(w.otherDraft, 'failed')
  }
  const discard = async (): Promise<void> => {
    if (!confirm(w.discardAsk)) return
    await outbox.store.discard(entry.key)
    await outbox.changed()
  }
  return (
    <li className={c('card')}>
      <div className={c('between')}>
        <h2>
          {kinds[entry.kind]}: {entry.title}
        </h2>
        <span className={c('badge', BADGES[standing])}>{standings[standing]}</span>
      </div>
      <p className={c('quiet', 'small')}>
        {entry.state === 'sent' && entry.settledAt
          ? w.sentAt(time(entry.settledAt))
          : w.writtenAt(time(entry.at))}
        {entry.state === 'waiting' && entry.tries > 0 && ` · ${w.tried(entry.tries)}`}
      </p>
      {entry.state === 'refused' && (
        <ul className={c('notice', 'bad')}>
          {(entry.why ?? []).map((why) => (
            <li key={`${why.code}${why.field ?? ''}`}>{language === 'vi' ? why.vi : why.en}</li>
          ))}
        </ul>
      )}
      {isOwners(entry) && entry.kind !== 'photo' && (
        <div className={c('actions')}>
          <Button onClick={() => void correct()}>{w.edit}</Button>
          <Button kind="bad" onClick={() => void discard()}>
            {w.discard}
          </Button>
        </div>
      )}
    </li>
  )
}

function DraftCard({ draft }: { draft: Draft }) {
  const w = useWords(outboxWords)
  const { kinds } = useNames()
  const { time } = useTimes()
  const outbox = useOutbox()
  const [, navigate] = useLocation()
  const discard = async (): Promise<void> => {
    if (!confirm(w.discardAsk)) return
    await outbox.store.drop(draft.id)
    await outbox.changed()
  }
  return (
    <li className={c('card')}>
      <h3>{kinds[draft.kind]}</h3>
      {wordsIn(draft).map((words, index) => (
        <p className={c('text')} key={index}>
          {words}
        </p>
      ))}
      <p className={c('quiet', 'small')}>{w.writtenAt(time(draft.at))}</p>
      <div className={c('actions')}>
        <Button onClick={() => navigate(pageOf(draft))}>{w.open}</Button>
        <Button kind="bad" onClick={() => void discard()}>
          {w.discard}
        </Button>
      </div>
    </li>
  )
}

function Content() {
  const w = useWords(outboxWords)
  const outbox = useOutbox()
  const { entries, drafts } = useOutboxView()
  // A form is kept at each keystroke without the screens being told: what was typed before this page was opened.
  useEffect(() => void outbox.changed(), [outbox])
  const written = drafts.filter(isWritten)
  const shown = [...entries]
    .sort((a, b) => b.seq - a.seq)
    .filter(({ kind, state }) => kind !== 'photo' || state !== 'sent')
  return (
    <>
      {entries.some(({ state }) => state === 'waiting') && (
        <Button onClick={() => outbox.retry()}>{w.sendNow}</Button>
      )}
      {shown.length + written.length === 0 && <p className={c('quiet')}>{w.nothingToSend}</p>}
      {shown.length > 0 && (
        <ol className={c('list')}>
          {shown.map((entry) => (
            <EntryCard entry={entry} key={entry.key} standing={standingOf(entry, entries)} />
          ))}
        </ol>
      )}
      {written.length > 0 && (
        <section aria-labelledby="drafts" className={c('form')}>
          <h2 id="drafts">{w.drafts}</h2>
          <ul className={c('list')}>
            {written.map((draft) => (
              <DraftCard draft={draft} key={draft.id} />
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

/** What waits to be sent, what was sent, and what was not taken and why. */
export function OutboxPage() {
  const w = useWords(outboxWords)
  return (
    <Page title={w.outbox}>
      <Content />
    </Page>
  )
}
