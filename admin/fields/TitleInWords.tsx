'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Puts words in the place of what Payload takes as the title of a record, which can only be one stored column. */
export const TitleInWords = ({ words }: { words: string }) => {
  const { title, setDocumentTitle } = useDocumentTitle()
  useEffect(() => {
    // After Payload's own effects, which write the column into the title once more.
    const soon = title === words ? undefined : setTimeout(() => setDocumentTitle(words))
    return () => clearTimeout(soon)
  }, [title, words, setDocumentTitle])
  return null
}
