import { isWithin, type DayKey } from '@/domain/calendar'
import type { SuccessionSeed, UnitSeed } from '../../types'
import { anGiangMergers, kienGiangMergers } from './anGiang'
import { caMauMergers } from './caMau'
import { daNangMergers } from './daNang'
import { hungYenMergers } from './hungYen'
import { buildMerger, MERGER_DAY, slug, type ProvinceMerger } from './merger'
import { continuedPlaces, placesIn } from './places'
import { regions, regionSuccessions } from './regions'
import { thaiNguyenMergers } from './thaiNguyen'

/** The Standing Committee of the National Assembly settled the communes of each province in a resolution of its own. */
const mergers: readonly ProvinceMerger[] = [
  { before: 'thai-nguyen', after: 'thai-nguyen-2025', basis: basisOf(1683), rows: thaiNguyenMergers },
  { before: 'an-giang', after: 'an-giang-2025', basis: basisOf(1654), rows: anGiangMergers },
  { before: 'kien-giang', after: 'an-giang-2025', basis: basisOf(1654), rows: kienGiangMergers },
  { before: 'ca-mau', after: 'ca-mau-2025', basis: basisOf(1655), rows: caMauMergers },
  { before: 'hung-yen', after: 'hung-yen-2025', basis: basisOf(1666), rows: hungYenMergers },
  { before: 'quang-nam', after: 'da-nang-2025', basis: basisOf(1659), rows: daNangMergers },
]

function basisOf(number: number): string {
  return `Nghị quyết ${number}/NQ-UBTVQH15 ngày 16/6/2025`
}

const built = mergers.map(buildMerger)
const administrative = [...regions, ...built.flatMap((merger) => merger.units)]

/** Every unit and place of the demonstration, those of the past and those of today. */
export const units: readonly UnitSeed[] = [...administrative, ...placesIn(administrative, slug)]

/** Which unit went into which; many to many. */
export const successions: readonly SuccessionSeed[] = [
  ...regionSuccessions,
  ...built.flatMap((merger) => merger.successions),
  ...continuedPlaces.map(([from, to]) => ({
    from,
    to,
    extent: 'whole' as const,
    date: MERGER_DAY,
    legalBasis: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15',
  })),
]

const byKey = new Map(units.map((unit) => [unit.key, unit]))

/** @throws RangeError when there is no such unit */
export function unitOf(key: string): UnitSeed {
  const unit = byKey.get(key)
  if (!unit) throw new RangeError(`No unit ${key}`)
  return unit
}

export function isValidOn(unit: UnitSeed, day: DayKey): boolean {
  return isWithin(day, { from: unit.validFrom ?? '1900-01-01', to: unit.validTo ?? '2999-12-31' })
}

/** True when the unit is the territory or lies in it. */
export function liesIn(unit: UnitSeed, territory: string): boolean {
  if (unit.key === territory) return true
  return unit.parent !== null && liesIn(unitOf(unit.parent), territory)
}

const TYPE_WORDS: Readonly<Record<UnitSeed['type'], string>> = {
  tinh: 'tỉnh ',
  thanhPhoTrungUong: 'thành phố ',
  huyen: 'huyện ',
  thanhPho: 'thành phố ',
  thiXa: 'thị xã ',
  xa: 'xã ',
  phuong: 'phường ',
  thiTran: 'thị trấn ',
  dacKhu: 'đặc khu ',
  chiDoan: '',
  truong: '',
  chua: '',
}

/** The name as documents print it: 'xã Bình Yên', 'chùa Phù Liễn'. */
export function printedName(unit: UnitSeed): string {
  return TYPE_WORDS[unit.type] + unit.name
}
