'use client'

import { type ChangeEvent, type Ref, useState } from 'react'
import type { Language } from '@/i18n/language'
import { FILE_CHOICE } from '@/i18n/panel/fileChoice'

interface FileChoiceProps {
  /** What kind of file is asked for. */
  label: string
  accept: string
  language: Language
  onChange: (event: ChangeEvent<HTMLInputElement>) => void
  disabled?: boolean
  required?: boolean
  ref?: Ref<HTMLInputElement>
}

/** A box for a file in the words of the panel: the browser's own speaks the language of the browser. */
export const FileChoice = ({ label, language, onChange, ...input }: FileChoiceProps) => {
  const [name, setName] = useState('')
  return (
    <label className="file-choice">
      <span>{label}</span>
      <b className="quiet-button">{FILE_CHOICE.choose[language]}</b>
      <em>{name === '' ? FILE_CHOICE.nothing[language] : name}</em>
      <input
        {...input}
        className="unseen"
        onChange={(event) => {
          setName(event.target.files?.[0]?.name ?? '')
          onChange(event)
        }}
        type="file"
      />
    </label>
  )
}
