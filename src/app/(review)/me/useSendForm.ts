import { useState } from 'react'
import { useLocation } from 'wouter'
import { useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import type { OpenDraft, Posting } from './useDraft'
import { formWords } from './formWords'

/**
 * Pressing the button of a form: what is missing is named from then on, until it is filled in; where nothing is, it goes
 * into the outbox and the way leads back.
 * @param missingIn what the form cannot go without
 * @param back one's first page or where the form came from
 */
export function useSendForm<Shape, Name extends string>(
  draft: OpenDraft<Shape> | undefined,
  missingIn: (form: Shape) => readonly Name[],
  back = '/me',
) {
  const w = useWords(formWords)
  const say = useSay()
  const [, navigate] = useLocation()
  const [wasPressed, setWasPressed] = useState(false)
  const without = draft ? missingIn(draft.form) : []
  const send = async (posting: Posting): Promise<void> => {
    setWasPressed(true)
    if (without.length > 0 || !draft) return
    if (!(await draft.post(posting))) return
    say(w.queued)
    navigate(back)
  }
  return { missing: wasPressed ? without : [], send }
}
