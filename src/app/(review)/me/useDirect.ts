import { client } from '../shell/apollo'
import { useLanguage, useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { quarterWords } from './quarterWords'
import { stepFailure } from './stepFailure'

/** Steps that need a network: what a server must say at once is not put into the outbox. */
export function useDirect() {
  const w = useWords(quarterWords)
  const say = useSay()
  const { language } = useLanguage()
  return async (
    step: () => Promise<readonly { messageVi: string; messageEn: string }[] | undefined>,
  ): Promise<boolean> => {
    try {
      const [refusal] = (await step()) ?? []
      if (refusal) say(language === 'vi' ? refusal.messageVi : refusal.messageEn, 'failed')
      return refusal === undefined
    } catch (error) {
      say(w[stepFailure(error)], 'failed')
      return false
    } finally {
      // Not part of the step: it may have been taken where this fails, and then the page asks again by itself.
      void client.refetchQueries({ include: ['MyQuarter', 'MyDay'] })
    }
  }
}
