import type { DayKey } from '@/domain/calendar'
import type { SuccessionSeed, UnitSeed, UnitType } from '../../types'
import { LAST_DAY_BEFORE, MERGER_DAY } from './merger'

const PROVINCES_BASIS = 'Nghị quyết 202/2025/QH15 ngày 12/6/2025'

type RegionRow = readonly [key: string, type: UnitType, name: string, latitude: number, longitude: number]

const oldProvinces = [
  ['thai-nguyen', 'tinh', 'Thái Nguyên', 21.594, 105.848],
  ['bac-kan', 'tinh', 'Bắc Kạn', 22.147, 105.834],
  ['an-giang', 'tinh', 'An Giang', 10.386, 105.435],
  ['kien-giang', 'tinh', 'Kiên Giang', 10.012, 105.081],
  ['ca-mau', 'tinh', 'Cà Mau', 9.177, 105.15],
  ['bac-lieu', 'tinh', 'Bạc Liêu', 9.294, 105.728],
  ['hung-yen', 'tinh', 'Hưng Yên', 20.646, 106.051],
  ['thai-binh', 'tinh', 'Thái Bình', 20.45, 106.34],
  ['quang-nam', 'tinh', 'Quảng Nam', 15.573, 108.474],
  ['da-nang', 'thanhPhoTrungUong', 'Đà Nẵng', 16.054, 108.202],
] as const satisfies readonly RegionRow[]

const newProvinces = [
  ['thai-nguyen-2025', 'tinh', 'Thái Nguyên', 21.594, 105.848],
  ['an-giang-2025', 'tinh', 'An Giang', 10.012, 105.081],
  ['ca-mau-2025', 'tinh', 'Cà Mau', 9.177, 105.15],
  ['hung-yen-2025', 'tinh', 'Hưng Yên', 20.646, 106.051],
  ['da-nang-2025', 'thanhPhoTrungUong', 'Đà Nẵng', 16.054, 108.202],
] as const satisfies readonly RegionRow[]

/** Which of the old provinces made which of the new ones. */
const PROVINCE_MERGERS = [
  ['thai-nguyen', 'thai-nguyen-2025'],
  ['bac-kan', 'thai-nguyen-2025'],
  ['an-giang', 'an-giang-2025'],
  ['kien-giang', 'an-giang-2025'],
  ['ca-mau', 'ca-mau-2025'],
  ['bac-lieu', 'ca-mau-2025'],
  ['hung-yen', 'hung-yen-2025'],
  ['thai-binh', 'hung-yen-2025'],
  ['quang-nam', 'da-nang-2025'],
  ['da-nang', 'da-nang-2025'],
] as const

const oldDistricts = [
  ['thai-nguyen/tp-thai-nguyen', 'thanhPho', 'Thái Nguyên', 21.594, 105.848],
  ['thai-nguyen/song-cong', 'thanhPho', 'Sông Công', 21.471, 105.847],
  ['thai-nguyen/dinh-hoa', 'huyen', 'Định Hóa', 21.902, 105.645],
  ['thai-nguyen/vo-nhai', 'huyen', 'Võ Nhai', 21.753, 106.077],
  ['thai-nguyen/phu-luong', 'huyen', 'Phú Lương', 21.735, 105.703],
  ['thai-nguyen/dong-hy', 'huyen', 'Đồng Hỷ', 21.672, 105.842],
  ['thai-nguyen/dai-tu', 'huyen', 'Đại Từ', 21.631, 105.635],
  ['thai-nguyen/phu-binh', 'huyen', 'Phú Bình', 21.46, 105.978],
  ['an-giang/long-xuyen', 'thanhPho', 'Long Xuyên', 10.386, 105.435],
  ['an-giang/chau-doc', 'thanhPho', 'Châu Đốc', 10.703, 105.118],
  ['an-giang/tan-chau', 'thiXa', 'Tân Châu', 10.8, 105.243],
  ['an-giang/an-phu', 'huyen', 'An Phú', 10.81, 105.09],
  ['an-giang/phu-tan', 'huyen', 'Phú Tân', 10.63, 105.33],
  ['an-giang/chau-phu', 'huyen', 'Châu Phú', 10.56, 105.19],
  ['an-giang/chau-thanh', 'huyen', 'Châu Thành', 10.43, 105.3],
  ['an-giang/cho-moi', 'huyen', 'Chợ Mới', 10.5, 105.46],
  ['an-giang/thoai-son', 'huyen', 'Thoại Sơn', 10.27, 105.25],
  ['an-giang/tri-ton', 'huyen', 'Tri Tôn', 10.42, 105.0],
  ['kien-giang/phu-quoc', 'thanhPho', 'Phú Quốc', 10.22, 103.96],
  ['kien-giang/kien-hai', 'huyen', 'Kiên Hải', 9.8, 104.632],
  ['ca-mau/tp-ca-mau', 'thanhPho', 'Cà Mau', 9.177, 105.15],
  ['ca-mau/thoi-binh', 'huyen', 'Thới Bình', 9.35, 105.1],
  ['ca-mau/u-minh', 'huyen', 'U Minh', 9.41, 104.97],
  ['ca-mau/tran-van-thoi', 'huyen', 'Trần Văn Thời', 9.08, 104.97],
  ['ca-mau/phu-tan', 'huyen', 'Phú Tân', 8.87, 104.83],
  ['ca-mau/cai-nuoc', 'huyen', 'Cái Nước', 8.94, 105.02],
  ['ca-mau/dam-doi', 'huyen', 'Đầm Dơi', 8.99, 105.2],
  ['ca-mau/nam-can', 'huyen', 'Năm Căn', 8.76, 104.99],
  ['ca-mau/ngoc-hien', 'huyen', 'Ngọc Hiển', 8.66, 104.95],
  ['hung-yen/tp-hung-yen', 'thanhPho', 'Hưng Yên', 20.646, 106.051],
  ['hung-yen/my-hao', 'thiXa', 'Mỹ Hào', 20.93, 106.09],
  ['hung-yen/van-lam', 'huyen', 'Văn Lâm', 20.98, 106.05],
  ['hung-yen/van-giang', 'huyen', 'Văn Giang', 20.94, 105.94],
  ['hung-yen/yen-my', 'huyen', 'Yên Mỹ', 20.88, 106.03],
  ['hung-yen/khoai-chau', 'huyen', 'Khoái Châu', 20.83, 105.97],
  ['hung-yen/an-thi', 'huyen', 'Ân Thi', 20.82, 106.09],
  ['hung-yen/kim-dong', 'huyen', 'Kim Động', 20.74, 106.05],
  ['hung-yen/tien-lu', 'huyen', 'Tiên Lữ', 20.68, 106.13],
  ['hung-yen/phu-cu', 'huyen', 'Phù Cừ', 20.74, 106.17],
  ['quang-nam/tay-giang', 'huyen', 'Tây Giang', 15.87, 107.48],
] as const satisfies readonly RegionRow[]

interface Span {
  from?: DayKey
  to?: DayKey
  basis?: string
}

function region(row: RegionRow, span: Span): UnitSeed {
  const [key, type, name, latitude, longitude] = row
  const province = key.includes('/') ? key.slice(0, key.indexOf('/')) : null
  return {
    key,
    name,
    type,
    level: province === null ? 'province' : 'district',
    parent: province,
    aliases: [],
    coordinates: { latitude, longitude },
    legalBasis: span.basis ?? null,
    validFrom: span.from ?? null,
    validTo: span.to ?? null,
  }
}

/** Two towns of the old provinces rose in rank while the offices wrote: the name stayed, the type changed. */
const RISEN = [
  {
    row: ['thai-nguyen/thi-xa-pho-yen', 'thiXa', 'Phổ Yên', 21.42, 105.87],
    became: ['thai-nguyen/pho-yen', 'thanhPho', 'Phổ Yên', 21.42, 105.87],
    last: '2022-04-09',
    first: '2022-04-10',
    basis: 'Nghị quyết 469/NQ-UBTVQH15 ngày 15/02/2022',
  },
  {
    row: ['an-giang/huyen-tinh-bien', 'huyen', 'Tịnh Biên', 10.6, 104.97],
    became: ['an-giang/tinh-bien', 'thiXa', 'Tịnh Biên', 10.6, 104.97],
    last: '2023-04-09',
    first: '2023-04-10',
    basis: 'Nghị quyết 721/NQ-UBTVQH15 ngày 13/02/2023',
  },
] as const satisfies readonly {
  row: RegionRow
  became: RegionRow
  last: DayKey
  first: DayKey
  basis: string
}[]

export const regions: readonly UnitSeed[] = [
  ...oldProvinces.map((row) => region(row, { to: LAST_DAY_BEFORE })),
  ...newProvinces.map((row) => region(row, { from: MERGER_DAY, basis: PROVINCES_BASIS })),
  ...oldDistricts.map((row) => region(row, { to: LAST_DAY_BEFORE })),
  ...RISEN.flatMap(({ row, became, last, first, basis }) => [
    region(row, { to: last }),
    region(became, { from: first, to: LAST_DAY_BEFORE, basis }),
  ]),
]

export const regionSuccessions: readonly SuccessionSeed[] = [
  ...PROVINCE_MERGERS.map(([from, to]) => ({
    from,
    to,
    extent: 'whole' as const,
    date: MERGER_DAY,
    legalBasis: PROVINCES_BASIS,
  })),
  ...RISEN.map(({ row, became, first, basis }) => ({
    from: row[0],
    to: became[0],
    extent: 'whole' as const,
    date: first,
    legalBasis: basis,
  })),
]
