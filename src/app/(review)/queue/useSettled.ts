import { useEffect, useState } from 'react'
import { useLanguage, useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { held } from './held'
import { refusedOf } from './whoseRefusal'
import { queueWords } from './words'

/**
 * Reads a list anew where a decision has left it other than it was seen: two trips merged, a refusal because somebody
 * was quicker, a failing network after which nobody knows. Until it is read what the decision was about counts as on its
 * way: nobody decides on what was so before.
 *
 * @returns why the last decision on a document was refused, by its id
 */
export function useSettled(reload: () => Promise<unknown>): ReadonlyMap<string, string> {
  const w = useWords(queueWords)
  const { language } = useLanguage()
  const say = useSay()
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(() => {
    let isHere = true
    const stop = held.onSettled(async ({ about, leaves }, outcome) => {
      const why = outcome.kind === 'refused' ? refusedOf(about, outcome.refusals, language) : []
      setRefusals((now) => new Map([...[...now].filter(([id]) => !about.includes(id)), ...why]))
      if (outcome.kind === 'done' && !leaves) return
      try {
        await reload()
      } catch {
        // Whoever has left the page has no use for its list.
        if (isHere) say(w.notReadAnew, 'failed')
      }
    })
    return () => {
      isHere = false
      stop()
    }
  }, [language, reload, say, w])
  return refusals
}
