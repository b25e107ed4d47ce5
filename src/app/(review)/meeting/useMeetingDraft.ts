import { useCallback, useEffect, useRef, useState } from 'react'
import { type Draft, draftPlace, keepDraft, newDraft, recallDraft, writtenOf } from './draft'
import type { RoomMeetingFragment } from './Meeting.generated'

export interface OpenDraft {
  /** None before the first word is said. */
  draft?: Draft
  /** False where the browser keeps nothing: a reload would lose it. */
  isKept: boolean
  /** The minutes of the meeting whose draft stood here, once the server has them. */
  written?: RoomMeetingFragment
  set: (change: (before: Draft) => Partial<Draft>) => void
}

/**
 * What is written down in a meeting, kept in the device at each keystroke and found again after anything. The server's
 * list of meetings says when it has been written: whatever became of the answer, the draft then goes.
 */
export function useMeetingDraft(
  person: string,
  agenda: string,
  held: readonly RoomMeetingFragment[],
): OpenDraft {
  const place = draftPlace(person, agenda)
  const [draft, setDraft] = useState<Draft | undefined>(() => recallDraft(place))
  const [isKept, setKept] = useState(true)
  const latest = useRef(draft)
  const [written, setWritten] = useState<RoomMeetingFragment>()

  const set = useCallback(
    (change: (before: Draft) => Partial<Draft>) => {
      const before = latest.current ?? newDraft(held.map(({ id }) => id))
      const next = { ...before, ...change(before) }
      latest.current = next
      setKept(keepDraft(place, next))
      setDraft(next)
    },
    [held, place],
  )

  // Another window of this browser writes on the same meeting: it is one draft, with one key.
  useEffect(() => {
    const follow = ({ key }: StorageEvent): void => {
      if (key !== place) return
      latest.current = recallDraft(place)
      setDraft(latest.current)
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [place])

  useEffect(() => {
    const found = latest.current && writtenOf(latest.current, person, held)
    if (!found) return
    latest.current = undefined
    keepDraft(place, undefined)
    setDraft(undefined)
    setWritten(found)
  }, [held, person, place])

  return { draft, isKept, written, set }
}
