'use client'

import { useTranslation } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import { screenLanguage } from '@/i18n/panel/speaker'
import { mend } from './mends'

/** Around the whole panel: mends what Payload draws, now and whenever something is drawn anew. */
export const Mended = ({ children }: { children: ReactNode }) => {
  const language = screenLanguage(useTranslation().i18n.language)
  useEffect(() => {
    let asked = 0
    const soon = () => {
      cancelAnimationFrame(asked)
      asked = requestAnimationFrame(() => mend(document, language))
    }
    const watcher = new MutationObserver(soon)
    watcher.observe(document.body, { childList: true, subtree: true })
    soon()
    return () => {
      watcher.disconnect()
      cancelAnimationFrame(asked)
    }
  }, [language])
  return children
}
