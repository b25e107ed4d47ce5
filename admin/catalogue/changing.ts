/** A change that is drawn and that the server has not answered yet. */
interface Asked<Entry> {
  id: number
  apply: (list: readonly Entry[]) => Entry[]
}

/** A list as the server has it, and what has been asked of it since, in that order. */
export interface Changing<Entry> {
  settled: readonly Entry[]
  asked: readonly Asked<Entry>[]
}

/** The list as it is drawn: every change shows at once. */
export const drawn = <Entry>({ settled, asked }: Changing<Entry>): readonly Entry[] =>
  asked.reduce((list, { apply }) => apply(list), settled)

export const withAsked = <Entry>(
  { settled, asked }: Changing<Entry>,
  change: Asked<Entry>,
): Changing<Entry> => ({ settled, asked: [...asked, change] })

/** After an answer: what was done stays, what was not is taken back, and nothing else is. */
export function answered<Entry>(
  { settled, asked }: Changing<Entry>,
  id: number,
  isDone: boolean,
): Changing<Entry> {
  const change = asked.find((one) => one.id === id)
  return {
    settled: change && isDone ? change.apply(settled) : settled,
    asked: asked.filter((one) => one !== change),
  }
}

/** The entries in the order of some ids; those that are not named stay in front, as what comes from above does. */
export function inOrderOf<Entry extends { id: string }>(
  list: readonly Entry[],
  ids: readonly string[],
): Entry[] {
  const place = (entry: Entry): number => ids.indexOf(entry.id)
  return list.toSorted((a, b) => place(a) - place(b))
}
