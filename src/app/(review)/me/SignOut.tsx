import { useState } from 'react'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { usePerson, useSession } from '../shell/session'
import { useSay } from '../shell/toasts'
import { shellWords } from '../shell/words'
import { held } from '../queue/held'
import { forgetOutbox, outboxOf } from '../outbox/runtime'
import { unsent } from '../outbox/queue'
import { draftsOf, forgetDrafts } from '../meeting/draft'
import { c } from './css'
import { isWritten } from './draftPages'
import { pageWords } from './pageWords'

/** Signing out takes everything of the account off the device: what has not been sent is asked about first. */
export function SignOut() {
  const w = useWords(shellWords)
  const m = useWords(pageWords)
  const say = useSay()
  const person = usePerson()
  const { signOut } = useSession()
  const [lost, setLost] = useState(0)
  const leave = async (): Promise<void> => {
    try {
      await held.sendAll()
      await signOut()
      await forgetOutbox(person.id)
      forgetDrafts(person.id)
    } catch {
      say(w.unreachable, 'failed')
    }
  }
  const ask = async (): Promise<void> => {
    const outbox = await outboxOf(person.id)
    const { entries, drafts } = outbox.view()
    const open = unsent(entries) + drafts.filter(isWritten).length + draftsOf(person.id).length
    if (open > 0) setLost(open)
    else await leave()
  }
  return (
    <>
      <div role="alert">{lost > 0 && <p className={c('notice', 'bad')}>{m.signOutUnsent(lost)}</p>}</div>
      <Button kind={lost > 0 ? 'bad' : 'plain'} onClick={() => void (lost > 0 ? leave() : ask())}>
        {lost > 0 ? m.signOutAnyway : w.signOut}
      </Button>
    </>
  )
}
