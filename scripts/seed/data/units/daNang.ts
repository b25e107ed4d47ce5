import type { MergerRow } from './merger'

/**
 * Đà Nẵng today. Of the former Quảng Nam only Tây Giang district is kept whole: its ten communes
 * became three, and one of these bears the name of the district.
 */
export const daNangMergers = [
  ['xã Tây Giang', 15.852, 107.484, { 'tay-giang': 'xã Lăng, xã A Nông, xã Dang, xã A Tiêng' }],
  ['xã Avương', 15.94, 107.55, { 'tay-giang': 'xã A Vương, xã Bha Lê' }],
  ['xã Hùng Sơn', 15.803, 107.313, { 'tay-giang': "xã Ch'ơm, xã Ga Ri, xã Tr'Hy, xã A Xan" }],
  ['phường Hải Châu', 16.076, 108.218],
  ['phường Hòa Cường', 16.046, 108.212],
  ['phường Thanh Khê', 16.07, 108.203],
  ['phường Sơn Trà', 16.119, 108.265],
  ['phường Ngũ Hành Sơn', 15.998, 108.249],
  ['phường Hòa Khánh', 16.047, 108.131],
  ['phường Liên Chiểu', 16.093, 108.092],
  ['phường Hải Vân', 16.132, 107.972],
  ['phường Hội An', 15.87, 108.33],
  ['phường Hội An Đông', 15.882, 108.361],
  ['phường Tam Kỳ', 15.558, 108.479],
  ['xã Hòa Vang', 15.988, 108.057],
  ['xã Hòa Tiến', 15.957, 108.1],
  ['xã Nam Giang', 15.677, 107.503],
  ['xã Thạnh Mỹ', 15.776, 107.77],
  ['xã Khâm Đức', 15.512, 107.777],
  ['xã Nam Trà My', 15.08, 108.156],
  ['xã Trà My', 15.349, 108.235],
  ['xã Tiên Phước', 15.504, 108.345],
  ['xã Thăng Bình', 15.723, 108.354],
  ['xã Núi Thành', 15.448, 108.65],
  ['xã Tam Hải', 15.488, 108.657],
  ['xã Tân Hiệp', 15.967, 108.521],
  ['đặc khu Hoàng Sa', 16.568, 112.135],
] as const satisfies readonly MergerRow[]
