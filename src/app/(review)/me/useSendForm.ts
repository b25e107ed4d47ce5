import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import type { OpenDraft, Posting } from './useDraft'
import { meWords } from './words'

/** Pressing the button of a form: what is missing is named, else it goes into the outbox and the way leads back, to one's first page or where it came from. */
export function useSendForm<Shape, Name extends string>(draft: OpenDraft<Shape> | undefined, back = '/me') {
  const w = useWords(meWords)
  const say = useSay()
  const [, navigate] = useLocation()
  const [missing, setMissing] = useState<readonly Name[]>([])
  const send = async (nowMissing: readonly Name[], posting: Posting): Promise<void> => {
    setMissing(nowMissing)
    if (nowMissing.length > 0 || !draft) return
    if (!(await draft.post(posting))) return
    say(w.queued)
    navigate(back)
  }
  return { missing, send }
}
