'use client'

import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { useState } from 'react'
import { shownDay, storedDay } from './dayText'

/**
 * A calendar day, typed and shown as dd/mm/yyyy and stored as a day key. A text and not the panel's
 * date picker, which stores an instant shifted by the browser's time zone.
 */
export const DayField: TextFieldClientComponent = ({ field, path, readOnly }) => {
  const { value, setValue, showError, errorMessage } = useField<string>({ path })
  const { i18n } = useTranslation()
  const [typed, setTyped] = useState<string>()
  const language = i18n.language === 'en' ? 'en' : 'vi'
  return (
    <TextInput
      path={path}
      description={field.admin?.description}
      label={field.label}
      required={field.required}
      readOnly={readOnly === true || field.admin?.readOnly === true}
      placeholder={
        language === 'vi' ? 'ngày/tháng/năm, ví dụ 26/03/2026' : 'dd/mm/yyyy, for example 26/03/2026'
      }
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
