import { type KeyboardEvent, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { Link } from 'wouter'
import { mustLook } from '../card/mustLook'
import { openOverlaps } from '../card/openOverlaps'
import type { Review } from '../card/review'
import { held } from '../queue/held'
import { operation } from '../queue/heldDecisions'
import { MoveButtons } from '../queue/MoveButtons'
import { OverlapDialog } from '../queue/OverlapDialog'
import { useAnswerOverlap } from '../queue/useAnswerOverlap'
import { useHeld } from '../queue/useHeld'
import { useSettled } from '../queue/useSettled'
import { queueWords } from '../queue/words'
import { Button } from '../shell/Button'
import { useShortcuts } from '../shell/keys'
import { useWords } from '../shell/language'
import { usePerson } from '../shell/session'
import { useSay } from '../shell/toasts'
import { type Agenda, type AgendaItem as Item, isFlagged } from './agenda'
import { AgendaItem } from './AgendaItem'
import type { Choice, Choices, Decision } from './choice'
import { choiceOf, hasChanged, inputOf, missingReasons } from './choices'
import { Conclusion } from './Conclusion'
import { HoldMeetingDocument } from './Meeting.generated'
import css from './MeetingPage.module.css'
import { useMeetingDraft } from './useMeetingDraft'
import { useRefused } from './useRefused'
import { meetingWords } from './words'

interface MeetingRoomProps {
  agenda: Agenda
  reload: () => Promise<unknown>
}

const NOTHING_SAID: Choices = {}

/** An agenda that is gone through item by item; nothing counts before all of it is written down together. */
export function MeetingRoom({ agenda, reload }: MeetingRoomProps) {
  const w = useWords(meetingWords)
  const q = useWords(queueWords)
  const say = useSay()
  const person = usePerson()
  const { draft, isKept, written, set } = useMeetingDraft(person.id, agenda.id, agenda.held)
  const choices = draft?.choices ?? NOTHING_SAID
  const [at, setAt] = useState<string>()
  const [shown, setShown] = useState<string>()
  const [overlapsOf, setOverlapsOf] = useState<Review>()
  const [missing, setMissing] = useState<string>()
  const seen = useRef(new Map<string, Review>())
  const list = useRef<HTMLOListElement>(null)
  useSettled(reload)
  const { refused, sending } = useRefused(
    agenda.id,
    (id) => agenda.items.find((item) => item.id === id)?.name ?? agenda.title,
  )
  const answer = useAnswerOverlap()
  const waiting = useHeld()

  const { items } = agenda
  const open = items.filter(({ isOpen }) => isOpen)
  const current = items.find(({ id }) => id === at) ?? open[0] ?? items[0]
  const clean = open.filter((item) => !isFlagged(item) && choiceOf(choices, item).decision === 'later')
  const minutesWait = waiting.some(({ about }) => about.includes(agenda.id))
  const waits = minutesWait || waiting.some(({ about }) => items.some(({ id }) => about.includes(id)))

  // At once: the next key may already be a letter of what is written, and elsewhere a letter is a key of the page.
  const focusOn = (selector: string): void => list.current?.querySelector<HTMLElement>(selector)?.focus()
  const standOn = (id: string): void => {
    setAt(id)
    focusOn(`[data-item="${CSS.escape(id)}"]`)
  }
  const move = (by: 1 | -1): void => {
    const index = items.findIndex(({ id }) => id === current?.id)
    const next = items[at === undefined ? 0 : Math.min(Math.max(index + by, 0), items.length - 1)]
    if (next) standOn(next.id)
  }

  const choose = (item: Item, choice: Choice): void => {
    setMissing(undefined)
    set((before) => ({ choices: { ...before.choices, [item.id]: choice } }))
  }
  const isUnseen = (item: Item, isToBeSeen = isFlagged(item)): boolean =>
    item.what.kind === 'plan' &&
    mustLook(
      { version: item.version, isFlagged: isToBeSeen, isOpen: item.id === shown },
      seen.current.get(item.id)?.version,
    )
  const decide = (item: Item | undefined, decision: Decision): void => {
    if (!item?.isOpen || minutesWait) return
    if (decision !== 'later' && isUnseen(item)) {
      setShown(item.id)
      say(seen.current.has(item.id) ? q.lookAgain : q.lookFirst)
      return
    }
    // Drawn before anything else, so that the reason is there to be written.
    flushSync(() => choose(item, { ...choiceOf(choices, item), decision }))
    if (decision === 'giveBack') focusOn(`[data-reason="${CSS.escape(item.id)}"]`)
  }
  const agreeToClean = (): void => {
    if (minutesWait) return
    const agreed: Choices = Object.fromEntries(
      clean.map((item) => [item.id, { ...choiceOf(choices, item), decision: 'agree' as const }] as const),
    )
    set((before) => ({ choices: { ...before.choices, ...agreed } }))
  }
  const toggle = (item: Item | undefined): void => {
    if (item) setShown((now) => (now === item.id ? undefined : item.id))
  }
  const answerOverlap = (item: Item | undefined): void => {
    if (!item) return
    if (isUnseen(item, true)) {
      setShown(item.id)
      return
    }
    const review = seen.current.get(item.id)
    if (review && openOverlaps(review).length > 0) setOverlapsOf(review)
  }
  const write = (): void => {
    if (waits || open.length === 0) return
    const [unsaid] = missingReasons(open, choices)
    if (unsaid !== undefined) {
      setMissing(w.missing)
      standOn(unsaid)
      return
    }
    const isSaid = open.some((item) => choiceOf(choices, item).decision !== 'later')
    if (!draft || !(isSaid || draft.conclusion.trim() !== '')) {
      setMissing(w.empty)
      return
    }
    setMissing(undefined)
    const input = inputOf(agenda, draft)
    sending(input)
    const decided = open.filter((item) => choiceOf(choices, item).decision !== 'later').map(({ id }) => id)
    held.hold({
      about: [agenda.id, ...decided],
      label: w.label(agenda.title),
      leaves: true,
      ...operation(HoldMeetingDocument, { input }),
    })
  }

  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: () => toggle(current),
    a: () => decide(current, 'agree'),
    r: () => decide(current, 'giveBack'),
    l: () => decide(current, 'later'),
    m: () => answerOverlap(current),
    'Shift+a': agreeToClean,
  })
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      write()
    }
    // Out of a text, back onto its item, where the letters are keys again.
    const text = event.target instanceof HTMLTextAreaElement ? event.target : undefined
    if (event.key === 'Escape') text?.closest<HTMLElement>('[data-item]')?.focus()
  }

  return (
    <div onKeyDown={onKeyDown}>
      <p className="notPrinted">
        <Link href="/meeting">{w.back}</Link>
      </p>
      <div className={css.head}>
        <h1>{agenda.title}</h1>
        <div className={`${css.tools ?? ''} notPrinted`}>
          <MoveButtons onMove={move} />
          {clean.length > 0 && (
            <Button
              disabled={minutesWait}
              onClick={() => {
                agreeToClean()
                // The button is gone then: on with what is left.
                const [left] = open.filter((item) => !clean.includes(item))
                standOn((left ?? open[0])?.id ?? '')
              }}
              shortcut="⇧A"
            >
              {w.agreeClean(clean.length)}
            </Button>
          )}
          <Button onClick={() => window.print()}>{w.printAgenda}</Button>
        </div>
      </div>
      {written && (
        <p className={css.written} role="status">
          {w.written} <Link href={`/meeting/minutes/${written.id}`}>{w.openMinutes}</Link>
        </p>
      )}
      {items.length === 0 && <p>{w.nothing}</p>}
      {/* What is on its way is not written on: it can be taken back first. */}
      <fieldset className={css.plain} disabled={minutesWait}>
        <legend className="unseen">{agenda.title}</legend>
        <ol className={css.agenda} ref={list}>
          {items.map((item, index) => (
            <AgendaItem
              choice={choiceOf(choices, item)}
              hasChanged={hasChanged(choices, item)}
              isCurrent={item.id === current?.id}
              isShown={item.id === shown}
              item={item}
              key={item.id}
              number={index + 1}
              onChoose={(choice) => choose(item, choice)}
              onDecide={(decision) => decide(item, decision)}
              onFocus={() => setAt(item.id)}
              onOverlap={() => answerOverlap(item)}
              onSeen={(review) => seen.current.set(item.id, review)}
              onShow={() => toggle(item)}
              refusal={refused.get(item.id)}
            />
          ))}
        </ol>
        {open.length > 0 && (
          <Conclusion
            agenda={agenda}
            draft={draft}
            failure={missing ?? refused.get(agenda.id)}
            isKept={isKept}
            minutesWait={minutesWait}
            onWrite={write}
            set={set}
            waits={waits}
          />
        )}
      </fieldset>
      {overlapsOf && (
        <OverlapDialog
          onAnswer={(choice, words) => {
            // The meeting has begun: what it answers stands in its minutes.
            set(() => ({}))
            answer(choice, words)
            setOverlapsOf(undefined)
            setShown(undefined)
          }}
          onClose={() => setOverlapsOf(undefined)}
          overlaps={openOverlaps(overlapsOf)}
        />
      )}
    </div>
  )
}
