import { asDayKey, type DayKey } from '../../calendar'
import { matchKey } from '../../text'
import type { UnitLevel } from '../unit'
import { TYPE_WORDS, UNIT_TYPES, type UnitType } from '../unitTypes'

/** The level that a unit of a type has where the table names none. */
export const LEVEL_OF_TYPE: Readonly<Record<UnitType, UnitLevel>> = {
  tinh: 'province',
  thanhPhoTrungUong: 'province',
  huyen: 'district',
  thanhPho: 'district',
  thiXa: 'district',
  quan: 'district',
  xa: 'commune',
  phuong: 'commune',
  thiTran: 'commune',
  dacKhu: 'commune',
  chiDoan: 'branch',
  thon: 'branch',
  truong: 'other',
  chua: 'other',
  khac: 'other',
}

const LEVEL_WORDS: Readonly<Record<UnitLevel, readonly string[]>> = {
  province: ['tỉnh', 'cấp tỉnh', 'province'],
  district: ['huyện', 'cấp huyện', 'district'],
  commune: ['xã', 'cấp xã', 'commune'],
  branch: ['chi đoàn', 'thôn', 'cấp thôn', 'branch'],
  other: ['khác', 'nơi khác', 'other'],
}
const LEVELS: readonly UnitLevel[] = ['province', 'district', 'commune', 'branch', 'other']

/** Administrative types, whose word stands before the name and is no part of it. */
const BEFORE_THE_NAME: readonly UnitType[] = [
  'tinh',
  'thanhPhoTrungUong',
  'huyen',
  'thanhPho',
  'thiXa',
  'quan',
  'xa',
  'phuong',
  'thiTran',
  'dacKhu',
]

/**
 * The type that a word means: 'xã', 'Xã' or the system's own 'xa'. 'thành phố' is one of a province or one of the
 * centre, as the level says.
 */
export function typeOf(text: string, level: UnitLevel | undefined): UnitType | undefined {
  const key = matchKey(text)
  const fits = UNIT_TYPES.filter(
    (type) => matchKey(type) === key || TYPE_WORDS[type].some((word) => matchKey(word) === key),
  )
  return fits.find((type) => LEVEL_OF_TYPE[type] === level) ?? fits.at(-1)
}

export const levelOf = (text: string): UnitLevel | undefined =>
  LEVELS.find((level) => LEVEL_WORDS[level].some((word) => matchKey(word) === matchKey(text)))

const EXTENT_WORDS = {
  whole: ['toàn bộ', 'whole', 'toàn phần', '100%'],
  part: ['một phần', 'part', 'phần'],
} as const

export const extentOf = (text: string): 'whole' | 'part' | undefined =>
  (['whole', 'part'] as const).find((extent) =>
    EXTENT_WORDS[extent].some((word) => matchKey(word) === matchKey(text)),
  )

/** A day as people write it, 1/7/2025 or 01-07-2025, or as a day key. */
export function dayOf(text: string): DayKey | undefined {
  const written = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (!written) return asDayKey(text)
  const [, day = '', month = '', year = ''] = written
  return asDayKey(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** A number with a point or, as Vietnamese tables have it, a comma. */
export function numberOf(text: string): number | undefined {
  const number = Number(text.replace(',', '.'))
  return /^[+-]?\d+(?:[.,]\d+)?$/.test(text) && Number.isFinite(number) ? number : undefined
}

/** The name without the word of its type: 'Xã Tây Giang' is Tây Giang. */
export function bareName(name: string, type: UnitType): string {
  if (!BEFORE_THE_NAME.includes(type)) return name
  const word = TYPE_WORDS[type].find((one) => name.toLowerCase().startsWith(`${one.toLowerCase()} `))
  return word === undefined ? name : name.slice(word.length + 1).trim()
}
