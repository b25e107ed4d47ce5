import { fold, matchKey, sortKey } from '../text'
import { TYPE_WORDS, type UnitType } from './unitTypes'

/** A unit among which a person looks for one. */
export interface NamedUnit {
  id: string
  name: string
  type: UnitType
  aliases: readonly string[]
}

/** How well a name answers to a text: the smaller, the better. */
function fitOf(name: string, text: string): number {
  const [key, sought] = [matchKey(name), matchKey(text)]
  if (lettersOf(name) === lettersOf(text)) return 0
  if (key === sought) return 1
  if (lettersOf(name).startsWith(lettersOf(text))) return 2
  if (key.startsWith(sought)) return 3
  if (` ${fold(name)}`.includes(` ${fold(text)}`)) return 4
  return 5
}

/** The text with its accents, but without regard to capitals and spaces. */
const lettersOf = (text: string): string => text.normalize('NFC').toLowerCase().replace(/\s/g, '')

/**
 * Units in the order in which a person who wrote the text wants them: the very name first, with its accents and then
 * without ('Anông' for A Nông), then names that begin so, then those that have it in them. Among equals, those at
 * home come first (there are two xã Định Hóa), then the order of the alphabet.
 */
export function rankByName<Unit extends NamedUnit>(
  units: readonly Unit[],
  text: string,
  atHome: (unit: Unit) => boolean,
): Unit[] {
  const namesOf = ({ name, type, aliases }: Unit): string[] =>
    [name, ...aliases].flatMap((one) => [one, ...TYPE_WORDS[type].map((word) => `${word} ${one}`)])
  return units
    .map((unit) => ({
      unit,
      fit: Math.min(...namesOf(unit).map((name) => fitOf(name, text))),
      away: atHome(unit) ? 0 : 1,
      order: `${sortKey(unit.name)} ${unit.id}`,
    }))
    .sort((a, b) => a.fit - b.fit || a.away - b.away || (a.order < b.order ? -1 : 1))
    .map(({ unit }) => unit)
}
