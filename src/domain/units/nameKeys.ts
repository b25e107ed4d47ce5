import { matchKey } from '../text'
import { TYPE_WORDS, type UnitType } from './unitTypes'

/** Stands before and after each key, so that the beginning of a name can be told from its middle. */
const EDGE = '|'

/** Other names as they are written in one field: 'Anông; A-Nông'. */
export const aliasesIn = (text: string | null | undefined): string[] =>
  (text ?? '')
    .split(';')
    .map((alias) => alias.trim())
    .filter((alias) => alias !== '')

/**
 * Everything by which a unit is found, in one column: the keys of its name and other names, with and without the
 * words of its type, accents, spaces and punctuation aside. `|anong|xaanong|` for xã A Nông, alias Anông.
 */
export function nameKeys(name: string, type: UnitType, aliases: readonly string[]): string {
  const words = type === 'khac' ? [] : TYPE_WORDS[type].map(matchKey)
  const keys = [name, ...aliases].map(matchKey).filter((key) => key !== '')
  const all = keys.flatMap((key) => [key, ...words.map((word) => (key.startsWith(word) ? key : word + key))])
  return `${EDGE}${[...new Set(all)].join(EDGE)}${EDGE}`
}

/** What to look for in `nameKeys`: a name that begins so, or has it anywhere. Empty for a text without letters. */
export const soughtKeys = (text: string): { key: string; beginning: string } => {
  const key = matchKey(text)
  return { key, beginning: key === '' ? '' : EDGE + key }
}
