'use client'

import { FieldLabel, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import { isOneOf } from '@/access/guards'
import { RECORD_WORDS } from '@/i18n/panel/record'
import { screenLanguage } from '@/i18n/panel/speaker'
import { documentLink } from '../parts/links'

const TYPES = ['plans', 'trips', 'reports'] as const

/** The document that a remark, a notice or a trace is about: its kind stands beside it, so a link is all there is to say. */
export const DocumentField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const type: unknown = useFormFields(([fields]) => fields.documentType?.value)
  const { i18n } = useTranslation()
  if (!value || !isOneOf(TYPES, type)) return null
  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label} />
      <p>
        <a href={documentLink(type, value)}>{RECORD_WORDS.open[screenLanguage(i18n.language)]}</a>
      </p>
    </div>
  )
}
