import { useEffect, useRef } from 'react'
import { held } from '../queue/held'
import { useWords } from './language'
import { useSay } from './toasts'
import { shellWords } from './words'

/** Where a browser remembers who is signed in in it, for all of its pages. */
interface Remembered {
  place: string
  /** Who it is now; nobody where nobody is. */
  id: () => string | undefined
}

/**
 * True where something that another page of this browser has noted says that a page is no longer its person's.
 * @param mine who the page is drawn for
 * @param key what was noted; null where all was forgotten
 */
export const isGone = (mine: string | undefined, key: string | null, { place, id }: Remembered): boolean =>
  mine !== undefined && (key === place || key === null) && id() !== mine

/**
 * A page is one person's. The cookie is the whole browser's: where somebody else has signed in in another page, what is
 * decided here would be theirs and what is read here would be called this person's, so the page begins anew. What was
 * decided and not sent is sent for nobody else.
 */
export function useOnePerson(person: string | undefined, remembered: Remembered): void {
  const w = useWords(shellWords)
  const say = useSay()
  const before = useRef(person)
  useEffect(() => {
    const left = before.current
    before.current = person
    if (left === undefined || left === person) return
    if (held.undoAll() > 0) say(w.heldLost, 'failed')
    if (person !== undefined) window.location.reload()
  }, [person, say, w])

  useEffect(() => {
    const follow = ({ key }: StorageEvent): void => {
      if (!isGone(person, key, remembered)) return
      // A page that goes away sends what it holds.
      held.undoAll()
      window.location.reload()
    }
    window.addEventListener('storage', follow)
    return () => window.removeEventListener('storage', follow)
  }, [person, remembered])
}
