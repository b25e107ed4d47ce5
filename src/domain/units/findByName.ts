import type { DayKey } from '../calendar'
import { isBlank, matchKey, sortKey } from '../text'
import { isValidOn, type UnitFacts } from './unit'

/**
 * The units valid on the day that bear the name, with or without its type, accents and spaces, or
 * have it as an alias ('Anông' finds xã A Nông). Those that match letter by letter come first, then
 * the order of the alphabet. Several may bear one name (two xã Định Hóa): a person must choose, a
 * program never takes the first.
 */
export function findByName<Unit extends UnitFacts>(
  units: readonly Unit[],
  text: string,
  day: DayKey,
): Unit[] {
  if (isBlank(text)) return []
  const sought = matchKey(text)
  return units
    .filter((unit) => isValidOn(unit, day) && namesOf(unit).some((name) => matchKey(name) === sought))
    .map((unit) => ({ unit, rank: rankOf(unit, text) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ unit }) => unit)
}

function namesOf(unit: UnitFacts): string[] {
  return [unit.name, ...unit.aliases].flatMap((name) => [name, `${unit.type} ${name}`])
}

function rankOf(unit: UnitFacts, text: string): string {
  const exact = namesOf(unit).some((name) => lettersOf(name) === lettersOf(text))
  return `${exact ? 0 : 1} ${sortKey(unit.name)} ${unit.id}`
}

/** The text with its accents, but without regard to capitals and spaces. */
function lettersOf(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s/g, '')
}
