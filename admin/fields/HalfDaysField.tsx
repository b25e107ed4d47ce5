'use client'

import { TextInput, useField, useTranslation } from '@payloadcms/ui'
import type { NumberFieldClientComponent } from 'payload'
import { daysOf } from '@/i18n/panel/dashboard'
import { screenLanguage } from '@/i18n/panel/speaker'

/** Half-days in a document, as the days that people count. The system counts them, so there is nothing to type. */
export const HalfDaysField: NumberFieldClientComponent = ({ field, path }) => {
  const { value } = useField<number>({ path })
  const { i18n } = useTranslation()
  const words = typeof value === 'number' ? daysOf(value, screenLanguage(i18n.language)) : ''
  return <TextInput label={field.label} path={path} readOnly value={words} />
}
