'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Puts words in the place of what Payload takes as the title of a record, which can only be one stored column. */
export const TitleInWords = ({ words }: { words: string }) => {
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    if (title !== words) setDocumentTitle(words)
  }, [title, words, setDocumentTitle])
  return null
}
