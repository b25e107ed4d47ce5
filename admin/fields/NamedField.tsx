'use client'

import { TextInput, useField, useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientComponent } from 'payload'
import type { Language } from '@/i18n/language'
import { screenLanguage } from '@/i18n/panel/speaker'
import { NAMES, noticeName } from './names'

type Name = (word: string, language: Language) => string

/** A word that the system keeps, by the name that people know. The system sets it, so there is nothing to type. */
const namedField = (name: Name): TextFieldClientComponent =>
  function NamedField({ field, path }) {
    const { value } = useField<string>({ path })
    const { i18n } = useTranslation()
    const words = value ? name(value, screenLanguage(i18n.language)) : ''
    return <TextInput label={field.label} path={path} readOnly value={words} />
  }

export const EventField = namedField(NAMES.event)
export const StateField = namedField(NAMES.state)
export const ActorField = namedField(NAMES.actor)
export const PlaceField = namedField(NAMES.place)
export const LevelField = namedField(NAMES.level)

/** What a notice says, with the period and the trip that stand beside its kind. */
export const NoticeField: TextFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  const params: unknown = useFormFields(([fields]) => fields.params?.value)
  const { i18n } = useTranslation()
  const words = value ? noticeName(value, params, screenLanguage(i18n.language)) : ''
  return <TextInput label={field.label} path={path} readOnly value={words} />
}
