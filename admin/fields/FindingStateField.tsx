'use client'

import { TextInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'
import { isOneOf } from '@/access/guards'
import { FINDING_STATES } from '@/domain/findings'
import { findingStateName } from '@/i18n/panel/findings'
import { screenLanguage } from '@/i18n/panel/speaker'

/** Where a finding stands, in the words of its kind. Its steps change it, so there is nothing to choose. */
export const FindingStateField: SelectFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const kind: unknown = useFormFields(([fields]) => fields.kind?.value)
  const { i18n } = useTranslation()
  const words = isOneOf(FINDING_STATES, value)
    ? findingStateName(kind, value, screenLanguage(i18n.language))
    : ''
  return <TextInput label={field.label} path={path} readOnly value={words} />
}
