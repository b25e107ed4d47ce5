import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react'
import { held } from '../queue/held'
import { wordsOnIt } from '../queue/whoseRefusal'
import { useLanguage } from '../shell/language'
import { refusedItem } from './choices'
import type { HoldMeetingInput } from './Meeting.generated'

const NONE: ReadonlyMap<string, string> = new Map()

/**
 * Why the minutes of a meeting were refused, by the item that each reason is about; what is about none of them stands
 * under the meeting itself. Everything is decided together, so nothing has been then.
 */
export function useRefused(
  meeting: string,
  nameOf: (item: string) => string,
): {
  refused: ReadonlyMap<string, string>
  /** To be called with what is about to be sent. */
  sending: (input: HoldMeetingInput) => void
} {
  const { language } = useLanguage()
  const naming = useEffectEvent(nameOf)
  const [refused, setRefused] = useState(NONE)
  const sent = useRef<HoldMeetingInput>(undefined)
  const sending = useCallback((input: HoldMeetingInput) => {
    sent.current = input
    setRefused(NONE)
  }, [])
  useEffect(
    () =>
      held.onSettled(({ about }, outcome) => {
        if (!about.includes(meeting) || outcome.kind !== 'refused' || !sent.current) return
        const said = new Map<string, string>()
        for (const refusal of outcome.refusals) {
          const item = refusedItem(sent.current, refusal.field) ?? meeting
          said.set(item, [said.get(item), wordsOnIt(refusal, language)].filter(Boolean).join(' '))
        }
        // Who looks at the end of the page is told there too.
        if (!said.has(meeting))
          said.set(meeting, [...said].map(([item, words]) => `${naming(item)}: ${words}`).join(' '))
        setRefused(said)
      }),
    [meeting, language],
  )
  return { refused, sending }
}
