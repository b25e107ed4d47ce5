import { useState } from 'react'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { usePerson, useSession } from '../shell/session'
import { recall } from '../shell/storage'
import { useSay } from '../shell/toasts'
import { shellWords } from '../shell/words'
import { held } from '../queue/held'
import { forgetOutbox } from '../outbox/runtime'
import { unsentFlag } from '../outbox/unsentFlag'
import { wouldBeLost } from '../outbox/wouldBeLost'
import { draftsOf, forgetDrafts } from '../meeting/draft'
import { c } from './css'
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
    } catch {
      say(w.unreachable, 'failed')
      return
    }
    forgetDrafts(person.id)
    // What cannot be wiped could not be opened either: nothing of the account was kept.
    await forgetOutbox(person.id).catch(() => undefined)
  }
  const ask = async (): Promise<void> => {
    // A store that cannot be read has nothing to lose, unless it is remembered that something waited in it. Whoever sits
    // at a shared computer must get out all the same.
    const waits = recall(unsentFlag(person.id)) !== undefined
    const kept = await wouldBeLost(person.id).catch(() => Number(waits))
    const open = kept + draftsOf(person.id).length
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
