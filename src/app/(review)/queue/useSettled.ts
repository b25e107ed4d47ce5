import { useEffect, useState } from 'react'
import { useLanguage, useWords } from '../shell/language'
import { saidBy } from '../shell/refusals'
import { useSay } from '../shell/toasts'
import { held } from './held'
import { queueWords } from './words'

/**
 * What became of the decisions of this page: what was carried out is gone from the list, what was refused is back in
 * it with the reason, and after a failing network the list is loaded anew, for the decision may have arrived.
 */
export function useSettled(reload: () => Promise<unknown>): {
  gone: ReadonlySet<string>
  refusals: ReadonlyMap<string, string>
} {
  const w = useWords(queueWords)
  const { language } = useLanguage()
  const say = useSay()
  const [gone, setGone] = useState<ReadonlySet<string>>(new Set())
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map())
  useEffect(
    () =>
      held.onSettled((decision, outcome) => {
        if (outcome.kind === 'done') {
          say(w.done(decision.label))
          // A merge leaves both plans waiting, changed; everything else takes its document off the list.
          if (decision.leaves) void reload()
          else setGone((now) => new Set([...now, ...decision.about]))
          return
        }
        if (outcome.kind === 'unsure') {
          say(w.unsure(decision.label), 'failed')
        } else {
          const why = saidBy(outcome.refusals, language)
          say(w.refused(decision.label, why), 'failed')
          setRefusals((now) => new Map([...now, ...decision.about.map((id) => [id, why] as const)]))
        }
        void reload()
      }),
    [language, reload, say, w],
  )
  return { gone, refusals }
}
