'use client'

import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import { screenLanguage } from '@/i18n/panel/speaker'

/** A period in a document, in words. The system sets it, so there is nothing to type. */
export const PeriodField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const { i18n } = useTranslation()
  const period = parsePeriodKey(value)
  const words = period ? periodLabel(period, screenLanguage(i18n.language)) : value
  return <TextInput label={field.label} path={path} readOnly value={words} />
}
