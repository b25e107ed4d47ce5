import { isRecord, rowsOf, textOf } from '@/access/guards'

/** Something that was chosen, with the words that it was chosen by: a draft shows it without a network. */
export interface Choice {
  id: string
  label: string
  detail?: string
}

const choice = (value: unknown): Choice[] => {
  if (!isRecord(value)) return []
  const [id, label] = [textOf(value.id), textOf(value.label)]
  return id !== undefined && label !== undefined ? [{ id, label, detail: textOf(value.detail) }] : []
}

/** Choices of a stored form. */
export const choicesIn = (value: unknown): Choice[] => rowsOf(value).flatMap(choice)
