import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { useLanguage, useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { forgetDecided } from './forgetDecided'
import { held } from './held'
import { wordsOnIt } from './whoseRefusal'
import { queueWords } from './words'

/**
 * Says what became of each decision, on whatever page its person is by then, and takes what was carried out off the list
 * that this browser remembers: whoever comes back to the queue does not find it waiting there.
 */
export function useTellingOutcomes(): void {
  const w = useWords(queueWords)
  const { language } = useLanguage()
  const say = useSay()
  const { cache } = useApolloClient()
  useEffect(
    () =>
      held.onSettled(({ about, label, leaves }, outcome) => {
        if (outcome.kind === 'unsure') say(w.unsure(label), 'failed', about)
        if (outcome.kind === 'refused') {
          const why = new Set(outcome.refusals.map((refusal) => wordsOnIt(refusal, language)))
          say(w.refused(label, [...why].join(' ')), 'failed', about)
        }
        if (outcome.kind !== 'done') return
        say(w.done(label), 'said', about)
        if (!leaves) forgetDecided(cache, about)
      }),
    [cache, language, say, w],
  )
}
