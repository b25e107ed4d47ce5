'use client'

import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'
import { named } from '@/i18n/language'
import { screenLanguage } from '@/i18n/panel/speaker'
import { shownDay, storedDay } from './dayText'

const HOW = named('ngày/tháng/năm, ví dụ 26/03/2026', 'dd/mm/yyyy, for example 26/03/2026')

/**
 * A calendar day, typed and shown as dd/mm/yyyy and stored as a day key. A text and not the panel's
 * date picker, which stores an instant shifted by the browser's time zone.
 */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage } = useField<string>({ path })
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState<string>()
  const isRead = readOnly === true || field.admin?.readOnly === true
  const language = screenLanguage(i18n.language)
  return (
    <TextInput
      path={path}
      description={field.admin?.description}
      label={field.label}
      required={field.required}
      readOnly={isRead}
      placeholder={isRead ? undefined : HOW[language]}
      value={typed !== undefined && storedDay(typed) === value ? typed : shownDay(value)}
      onChange={(event: { target: { value: string } }) => {
        setTyped(event.target.value)
        setValue(storedDay(event.target.value))
      }}
      showError={showError}
      Error={showError && errorMessage ? <span role="alert">{errorMessage}</span> : undefined}
    />
  )
}
