import type { DayKey } from '@/domain/calendar'
import { fold } from '@/domain/text'
import type { SuccessionSeed, UnitSeed, UnitType } from '../../types'

/**
 * A commune of today: its name, latitude, longitude, and the old communes that it was made of, by
 * district. An old commune that stands in several rows was split among them. A district with an
 * empty list gave land to the commune, through old communes that are not kept here.
 */
export type MergerRow = readonly [
  unit: string,
  latitude: number,
  longitude: number,
  from?: Readonly<Record<string, string>>,
]

/** A province before and after; districts carry keys such as 'dinh-hoa'. */
export interface ProvinceMerger {
  before: string
  after: string
  basis: string
  rows: readonly MergerRow[]
}

/** Districts ended, communes and provinces merged on this day. */
export const MERGER_DAY: DayKey = '2025-07-01'
export const LAST_DAY_BEFORE: DayKey = '2025-06-30'

const TYPES: readonly (readonly [word: string, type: UnitType])[] = [
  ['xã', 'xa'],
  ['phường', 'phuong'],
  ['thị trấn', 'thiTran'],
  ['đặc khu', 'dacKhu'],
]

/** 'Bình Yên' → 'binh-yen'. */
export function slug(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, '-')
}

/** Splits 'xã Bình Yên' into its type and name. @throws SyntaxError when it begins with no known type */
export function parseCommune(text: string): { type: UnitType; name: string } {
  const found = TYPES.find(([word]) => text.startsWith(`${word} `))
  if (!found) throw new SyntaxError(`No type in "${text}"`)
  return { type: found[1], name: text.slice(found[0].length + 1) }
}

/** The communes before and after the merger of a province, and which went into which. */
export function buildMerger(merger: ProvinceMerger): { units: UnitSeed[]; successions: SuccessionSeed[] } {
  const parts = merger.rows.flatMap((row) => partsOf(merger, row))
  const splits = new Set(parts.map((part) => part.old).filter((old, i, all) => all.indexOf(old) !== i))
  const known = new Map(parts.map((part) => [part.old, oldUnit(part)]))
  return {
    units: [...known.values(), ...merger.rows.map((row) => newUnit(merger, row))],
    successions: [
      ...parts.map(({ old, to }) => succession(old, to, splits.has(old) ? 'part' : 'whole', merger.basis)),
      ...districtSuccessions(merger),
    ],
  }
}

interface Part {
  old: string
  district: string
  text: string
  to: string
  row: MergerRow
}

/** The slug of a name; names that differ only in accents (xã Văn Lang, xã Văn Lăng) get a number, in their order. */
function slugAmong(names: readonly string[], name: string): string {
  const alike = [...new Set(names)].filter((other) => slug(other) === slug(name))
  const place = alike.indexOf(name)
  return place > 0 ? `${slug(name)}-${place + 1}` : slug(name)
}

function newKey({ after, rows }: ProvinceMerger, row: MergerRow): string {
  return `${after}/${slugAmong(
    rows.map(([unit]) => unit),
    row[0],
  )}`
}

/** The old communes of a district in one row. */
function listed(row: MergerRow, district: string): string[] {
  return row[3]?.[district]?.split(', ').filter((text) => text !== '') ?? []
}

function oldKey({ before, rows }: ProvinceMerger, district: string, text: string): string {
  return `${before}/${district}/${slugAmong(
    rows.flatMap((row) => listed(row, district)),
    text,
  )}`
}

function partsOf(merger: ProvinceMerger, row: MergerRow): Part[] {
  return Object.keys(row[3] ?? {}).flatMap((district) =>
    listed(row, district).map((text) => ({
      old: oldKey(merger, district, text),
      district: `${merger.before}/${district}`,
      text,
      to: newKey(merger, row),
      row,
    })),
  )
}

function oldUnit({ old, district, text, row }: Part): UnitSeed {
  return {
    key: old,
    ...parseCommune(text),
    level: 'commune',
    parent: district,
    aliases: ALIASES[old] ?? [],
    coordinates: { latitude: row[1], longitude: row[2] },
    legalBasis: null,
    validFrom: null,
    validTo: LAST_DAY_BEFORE,
  }
}

function newUnit(merger: ProvinceMerger, row: MergerRow): UnitSeed {
  const key = newKey(merger, row)
  return {
    key,
    ...parseCommune(row[0]),
    level: 'commune',
    parent: merger.after,
    aliases: ALIASES[key] ?? [],
    coordinates: { latitude: row[1], longitude: row[2] },
    legalBasis: merger.basis,
    validFrom: MERGER_DAY,
    validTo: null,
  }
}

/** A district went into every commune that has land of it: wholly when that is one, as an island district did. */
function districtSuccessions(merger: ProvinceMerger): SuccessionSeed[] {
  const pairs = merger.rows.flatMap((row) =>
    Object.keys(row[3] ?? {}).map((district) => ({ district, to: newKey(merger, row) })),
  )
  return pairs.map(({ district, to }) => {
    const alone = pairs.filter((pair) => pair.district === district).length === 1
    return succession(`${merger.before}/${district}`, to, alone ? 'whole' : 'part', merger.basis)
  })
}

function succession(from: string, to: string, extent: 'whole' | 'part', basis: string): SuccessionSeed {
  return { from, to, extent, date: MERGER_DAY, legalBasis: basis }
}

/** Spellings that posts and documents use beside the official name. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'quang-nam/tay-giang/xa-a-nong': ['Anông'],
  'quang-nam/tay-giang/xa-a-tieng': ['Atiêng'],
  'quang-nam/tay-giang/xa-a-vuong': ['Avương'],
  'quang-nam/tay-giang/xa-a-xan': ['Axan'],
  'quang-nam/tay-giang/xa-bha-le': ['Bhalêê'],
  'quang-nam/tay-giang/xa-ga-ri': ['Gari'],
  'da-nang-2025/xa-avuong': ['A Vương'],
  'thai-nguyen/vo-nhai/xa-than-sa': ['Thần Xa'],
  'an-giang/chau-doc/phuong-vinh-nguon': ['Vĩnh Nguơn'],
  'ca-mau-2025/phuong-hoa-thanh': ['Hoà Thành'],
  'ca-mau-2025/xa-hoa-binh': ['Hoà Bình'],
  'an-giang-2025/dac-khu-phu-quoc': ['Phú Quốc', 'đảo Phú Quốc'],
}
