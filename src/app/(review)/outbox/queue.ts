import type { Entry } from './entry'

/** How an entry stands, for people: one that waits for a refused one is held up, and says so. */
export type Standing = Entry['state'] | 'heldUp'

/** After so many tries that reached a server which could not answer, others go past. */
export const PATIENCE = 5

const byPlace = (a: Entry, b: Entry): number => a.seq - b.seq

const isOpen = ({ state }: Entry): boolean => state === 'waiting' || state === 'sending'

/**
 * What is to be sent next: the first in the queue that is open and whose own conditions have arrived. What was
 * refused holds up what depends on it and nothing else.
 * @param passed keys that the server could not answer time and again in this run; they are tried again in the next
 */
export function nextToSend(
  entries: readonly Entry[],
  passed: ReadonlySet<string> = new Set(),
): Entry | undefined {
  const sent = new Set(entries.filter(({ state }) => state === 'sent').map(({ key }) => key))
  return [...entries]
    .sort(byPlace)
    .find((entry) => isOpen(entry) && !passed.has(entry.key) && entry.after.every((key) => sent.has(key)))
}

export function standingOf(entry: Entry, entries: readonly Entry[]): Standing {
  if (!isOpen(entry)) return entry.state
  const before = entries.filter(({ key }) => entry.after.includes(key))
  const isHeldUp = before.length < entry.after.length || before.some(({ state }) => state === 'refused')
  return isHeldUp ? 'heldUp' : entry.state
}

/** How many things have not arrived, as far as the phone knows: photos count with what shows them. */
export const unsent = (entries: readonly Entry[]): number =>
  entries.filter(({ state, kind }) => state !== 'sent' && kind !== 'photo').length

/** True where an entry may be taken back or corrected: it was refused, or was never on its way. */
export const isOwners = ({ state, tries }: Entry): boolean =>
  state === 'refused' || (state === 'waiting' && tries === 0)
