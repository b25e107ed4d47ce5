import type { Succession } from './succession'
import type { UnitFacts } from './unit'

/** The units of domain 5.4, as they were until 30 June 2025 and as they are since. */
const LAST_DAY_OF_OLD = '2025-06-30'
const REFORM = '2025-07-01'

function old(id: string, name: string, facts: Partial<UnitFacts> = {}): UnitFacts {
  return { id, name, type: 'xã', level: 'commune', validTo: LAST_DAY_OF_OLD, aliases: [], ...facts }
}

function present(id: string, name: string, facts: Partial<UnitFacts> = {}): UnitFacts {
  return { id, name, type: 'xã', level: 'commune', validFrom: REFORM, aliases: [], ...facts }
}

const district = { type: 'huyện', level: 'district' } as const

export const SEED_UNITS: UnitFacts[] = [
  old('lang', 'Lăng'),
  old('a-nong', 'A Nông', { aliases: ['Anông'] }),
  old('dang', 'Dang'),
  old('a-tieng', 'A Tiêng', { aliases: ['Atiêng'] }),
  old('h-tay-giang', 'Tây Giang', district),
  present('tay-giang', 'Tây Giang'),
  present('avuong', 'Avương'),
  present('hung-son', 'Hùng Sơn'),

  old('binh-yen-1', 'Bình Yên'),
  old('dinh-bien', 'Định Biên'),
  old('thanh-dinh', 'Thanh Định'),
  old('trung-luong', 'Trung Lương'),
  present('binh-yen-2', 'Bình Yên'),

  old('h-vo-nhai', 'Võ Nhai', district),
  present('vo-nhai', 'Võ Nhai', { parent: 'thai-nguyen' }),
  old('tx-my-hao', 'Mỹ Hào', { type: 'thị xã', level: 'district' }),
  present('my-hao', 'Mỹ Hào', { type: 'phường' }),
  old('h-dinh-hoa', 'Định Hóa', district),
  present('dinh-hoa-tn', 'Định Hóa', { parent: 'thai-nguyen' }),
  present('dinh-hoa-nb', 'Định Hóa', { parent: 'ninh-binh' }),

  old('h-phu-cu', 'Phù Cừ', district),
  present('quang-hung', 'Quang Hưng'),
  present('doan-dao', 'Đoàn Đào'),
  present('tien-tien', 'Tiên Tiến'),
  present('tong-tran', 'Tống Trân'),

  old('h-ngoc-hien', 'Ngọc Hiển', district),
  old('vien-an', 'Viên An'),
  old('tan-an-1', 'Tân Ân'),
  present('tan-an-2', 'Tân Ân'),
  present('phan-ngoc-hien', 'Phan Ngọc Hiển'),
  present('dat-mui', 'Đất Mũi'),
  present('dat-moi', 'Đất Mới'),
]

function becomes(from: string, ...successors: string[]): Succession[] {
  const extent = successors.length === 1 ? 'whole' : 'part'
  return successors.map((to) => ({ from, to, on: REFORM, extent }))
}

export const SEED_SUCCESSIONS: Succession[] = [
  ...['lang', 'a-nong', 'dang', 'a-tieng'].flatMap((from) => becomes(from, 'tay-giang')),
  ...becomes('h-tay-giang', 'tay-giang', 'avuong', 'hung-son'),
  ...['binh-yen-1', 'dinh-bien', 'thanh-dinh', 'trung-luong'].flatMap((from) => becomes(from, 'binh-yen-2')),
  ...becomes('h-phu-cu', 'quang-hung', 'doan-dao', 'tien-tien', 'tong-tran'),
  ...becomes('h-ngoc-hien', 'tan-an-2', 'phan-ngoc-hien', 'dat-mui', 'dat-moi'),
  ...becomes('vien-an', 'dat-mui', 'phan-ngoc-hien'),
  ...becomes('tan-an-1', 'tan-an-2', 'phan-ngoc-hien'),
]
