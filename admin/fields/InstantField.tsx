'use client'

import { TextInput, useField } from '@payloadcms/ui'
import type { DateFieldClientComponent } from 'payload'
import { shownInstant } from '../parts/instant'

/** An instant in a document as people in Vietnam read it, wherever they look from. The system sets it. */
export const InstantField: DateFieldClientComponent = ({ field, path }) => {
  const { value } = useField<string>({ path })
  return <TextInput label={field.label} path={path} readOnly value={shownInstant(value)} />
}
