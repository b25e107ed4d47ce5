import { useQuery } from '@apollo/client/react'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { Button } from '../shell/Button'
import { useShortcuts } from '../shell/keys'
import { useWords } from '../shell/language'
import { Failed } from '../shell/Failed'
import { useSay } from '../shell/toasts'
import { usePageTitle } from '../shell/usePageTitle'
import { mustLook } from '../card/mustLook'
import { openOverlaps } from '../card/openOverlaps'
import type { Review } from '../card/review'
import { agreeing, endorsing, givingBack } from './decisions'
import { DigestDialog } from './DigestDialog'
import { Empty } from './Empty'
import { held } from './held'
import { cleanPlans, inOrder, isFlagged, type Item, stepsOf } from './items'
import { ItemRow } from './ItemRow'
import { MoveButtons } from './MoveButtons'
import { nameOf } from './nameOf'
import { OverlapDialog } from './OverlapDialog'
import { QueueDocument, type QueueRowFragment } from './Queue.generated'
import css from './QueuePage.module.css'
import { QueueSkeleton } from './QueueSkeleton'
import { ReturnDialog } from './ReturnDialog'
import { useAnswerOverlap } from './useAnswerOverlap'
import { useHeld } from './useHeld'
import { useSettled } from './useSettled'
import { queueWords } from './words'

type Open =
  | { kind: 'digest'; plans: readonly QueueRowFragment[] }
  | { kind: 'return'; item: Item }
  | { kind: 'overlap'; review: Review }

/** What waits for review, the flagged first; everything is done from here, by key or by button. */
export function QueuePage() {
  const w = useWords(queueWords)
  const say = useSay()
  usePageTitle(w.title)
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(QueueDocument, { fetchPolicy: 'cache-and-network' })
  const refusals = useSettled(refetch)
  const waiting = useHeld()
  // Whoever comes by a link (from a mail) stands on what it is about, opened.
  const linked = new URLSearchParams(useSearch()).get('item') ?? undefined
  const [at, setAt] = useState(linked)
  const [opened, setOpened] = useState(linked)
  const [open, setOpen] = useState<Open>()
  const answer = useAnswerOverlap()
  const reviews = useRef(new Map<string, Review>())
  const list = useRef<HTMLOListElement>(null)

  const items = useMemo(() => (data ? inOrder(data) : []), [data])
  const decided = useMemo(() => new Set(waiting.flatMap(({ about }) => about)), [waiting])
  const free = items.filter(({ id }) => !decided.has(id))
  const clean = cleanPlans(free)
  const current = items.find(({ id }) => id === at) ?? free[0]

  const focus = useCallback((id: string | undefined): void => {
    setAt(id)
    // In the next frame: a dialog that closes now gives the focus back first.
    requestAnimationFrame(() => {
      const row = id && list.current?.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`)
      if (row) row.focus()
    })
  }, [])

  const move = (by: 1 | -1): void => {
    const index = items.findIndex(({ id }) => id === current?.id)
    const next = items[at === undefined ? 0 : Math.min(Math.max(index + by, 0), items.length - 1)]
    if (!next) return
    if (opened !== undefined) setOpened(undefined)
    focus(next.id)
  }

  /** What comes after something was decided: the next that waits. */
  const goOn = (after: Item): void => {
    const rest = free.filter(({ id }) => id !== after.id)
    const index = free.findIndex(({ id }) => id === after.id)
    setOpened(undefined)
    focus((rest[index] ?? rest.at(-1))?.id)
  }

  const isUnseen = (item: Item, isToBeSeen = isFlagged(item)): boolean =>
    item.kind === 'plan' &&
    mustLook(
      { version: item.plan.version, isFlagged: isToBeSeen, isOpen: item.id === opened },
      reviews.current.get(item.id)?.version,
    )

  const mayDecide = (item: Item): boolean => {
    if (decided.has(item.id)) return false
    if (!isUnseen(item)) return true
    setOpened(item.id)
    say(reviews.current.has(item.id) ? w.lookAgain : w.lookFirst)
    return false
  }

  const agree = (item: Item | undefined = current): void => {
    const step = item && stepsOf(item).agree
    if (!item || !step || !mayDecide(item)) return
    held.hold(agreeing(item, step, `${w[step]} · ${nameOf(item)}`))
    goOn(item)
  }

  const giveBack = (item: Item | undefined = current): void => {
    if (!item || !stepsOf(item).giveBack || !mayDecide(item)) return
    setOpen({ kind: 'return', item })
  }

  const answerOverlap = (item: Item | undefined = current): void => {
    if (!item) return
    // The trips of the card are answered to as they stand in it.
    if (isUnseen(item, true)) {
      setOpened(item.id)
      return
    }
    const review = reviews.current.get(item.id)
    if (review && openOverlaps(review).length > 0) setOpen({ kind: 'overlap', review })
  }

  const showDigest = (): void => {
    if (clean.length > 0) setOpen({ kind: 'digest', plans: clean })
  }

  const undoLast = (): void => {
    const [about] = held.undoLast()
    if (about !== undefined) focus(about)
  }

  const see = (item: Item, review: Review): void => {
    reviews.current.set(item.id, review)
    // A card that was read anew may have lost the button on which one stood.
    if (document.activeElement === document.body) focus(item.id)
  }

  const toggle = (item: Item | undefined = current): void => {
    if (!item) return
    setAt(item.id)
    setOpened((now) => (now === item.id ? undefined : item.id))
  }

  useShortcuts({
    j: () => move(1),
    k: () => move(-1),
    o: () => toggle(),
    a: () => agree(),
    r: () => giveBack(),
    m: () => answerOverlap(),
    'Shift+a': showDigest,
    z: undoLast,
  })

  // Whoever comes by keyboard stands on the first thing at once.
  const hasItems = items.length > 0
  useEffect(() => {
    if (!hasItems || document.activeElement !== document.body) return
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-item]') ?? [])]
    const row = rows.find(({ dataset }) => dataset.item === linked) ?? rows[0]
    focus(row?.dataset.item)
  }, [hasItems, focus, linked])

  const isSettled = data !== undefined && linked !== undefined && !items.some(({ id }) => id === linked)

  if (!data) return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <QueueSkeleton />

  return (
    <>
      <div className={css.head}>
        <div>
          <h1>{w.title}</h1>
          <p className={css.sum}>
            {w.flagged(free.filter(isFlagged).length)} ·{' '}
            {w.clean(free.filter((item) => !isFlagged(item)).length)}
          </p>
        </div>
        <div className={`${css.tools ?? ''} notPrinted`}>
          <MoveButtons onMove={move} />
          {clean.length > 0 && (
            <Button kind="main" onClick={showDigest} shortcut="⇧A">
              {w.cleanOnes(clean.length)}
            </Button>
          )}
        </div>
      </div>
      {isSettled && opened === linked && <p role="status">{w.notWaiting}</p>}
      {items.length === 0 && <Empty />}
      <ol aria-label={w.list} className={css.list} ref={list}>
        {items.map((item) => (
          <ItemRow
            isCurrent={item.id === current?.id}
            isHeld={decided.has(item.id)}
            isOpen={item.id === opened}
            item={item}
            key={item.id}
            onAgree={() => agree(item)}
            onFocus={() => setAt(item.id)}
            onGiveBack={() => giveBack(item)}
            onMeeting={(plan) => navigate(`/meeting/${plan}`)}
            onOverlap={() => answerOverlap(item)}
            onSeen={(review) => see(item, review)}
            onToggle={() => toggle(item)}
            refusal={refusals.get(item.id)}
          />
        ))}
      </ol>
      {data.reviewQueue.next && <p>{w.more}</p>}
      {open?.kind === 'digest' && (
        <DigestDialog
          onClose={() => setOpen(undefined)}
          onEndorse={() => {
            held.hold(endorsing(open.plans, w.digestLabel(open.plans.length)))
            setOpen(undefined)
            const taken = new Set(open.plans.map(({ id }) => id))
            focus(free.find(({ id }) => !taken.has(id))?.id)
          }}
          plans={open.plans}
        />
      )}
      {open?.kind === 'return' && (
        <ReturnDialog
          action={w[stepsOf(open.item).giveBack ?? 'giveBack']}
          lines={open.item.kind === 'plan' ? open.item.plan.lines : []}
          onClose={() => setOpen(undefined)}
          onGiveBack={(reason, remarks) => {
            const words = w[stepsOf(open.item).giveBack ?? 'giveBack']
            held.hold(givingBack(open.item, reason, remarks, `${words} · ${nameOf(open.item)}`))
            setOpen(undefined)
            goOn(open.item)
          }}
          title={(stepsOf(open.item).giveBack === 'refuse' ? w.refuseTitle : w.returnTitle)(
            nameOf(open.item),
          )}
        />
      )}
      {open?.kind === 'overlap' && (
        <OverlapDialog
          onAnswer={(choice, words) => {
            answer(choice, words)
            setOpen(undefined)
          }}
          onClose={() => setOpen(undefined)}
          overlaps={openOverlaps(open.review)}
        />
      )}
    </>
  )
}
