import { useMutation } from '@apollo/client/react'
import { useLanguage, useWords } from '../shell/language'
import { refusalsIn, saidBy } from '../shell/refusals'
import { useSay } from '../shell/toasts'
import { shellWords } from '../shell/words'
import { NoticesDocument, ReadNoticesDocument, UnreadNoticesDocument } from './Notices.generated'

/** Marks some notices as read, or all; what is shown is read anew. A failure is told and changes nothing. */
export function useReadNotices(): { read: (notifications?: string[]) => Promise<void>; busy: boolean } {
  const w = useWords(shellWords)
  const { language } = useLanguage()
  const say = useSay()
  const [send, { loading }] = useMutation(ReadNoticesDocument, {
    refetchQueries: [NoticesDocument, UnreadNoticesDocument],
    awaitRefetchQueries: true,
  })
  const read = async (notifications: string[] = []): Promise<void> => {
    try {
      const { data } = await send({ variables: { input: { notifications } } })
      const refusals = refusalsIn(data)
      if (refusals.length > 0) say(saidBy(refusals, language), 'failed')
    } catch {
      say(w.failed, 'failed')
    }
  }
  return { read, busy: loading }
}
