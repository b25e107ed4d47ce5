/** A label in the two languages of the system, Vietnamese first. */
export type Label = {
  vi: string
  en: string
}

export const label = (vi: string, en: string): Label => ({ vi, en })

/** Options of a select from words and their names in both languages. */
export const optionsOf = <Word extends string>(
  names: Readonly<Record<Word, Label>>,
): { value: string; label: Label }[] =>
  Object.entries<Label>(names).map(([value, name]) => ({ value, label: name }))
