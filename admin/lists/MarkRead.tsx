'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { VIEWS } from '@/i18n/panel/views'
import { callStep } from '../parts/callStep'

/** Above one's notices: all of them are read. The list is loaded anew, since its rows have changed. */
export const MarkRead = () => {
  const { i18n } = useTranslation()
  const language = screenLanguage(i18n.language)
  const say = speaker(VIEWS, language)
  const [state, setState] = useState<'ready' | 'working' | 'failed'>('ready')
  const send = async (): Promise<void> => {
    setState('working')
    try {
      const { refusals, signedOut } = await callStep('markNotificationsRead', { notifications: [] }, language)
      if (!signedOut && refusals.length === 0) window.location.reload()
      else setState('failed')
    } catch {
      setState('failed')
    }
  }
  return (
    <p aria-live="polite" className="no-print">
      <button
        className="quiet-button"
        disabled={state === 'working'}
        onClick={() => void send()}
        type="button"
      >
        {say('markRead')}
      </button>{' '}
      {state === 'failed' ? say('notMarked') : null}
    </p>
  )
}
