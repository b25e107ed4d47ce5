import type { HostSeed } from '../../types'
import { roster, type RosterRow } from './roster'

/** Row TG-03: a district office of three leaders, without departments. */
const tayGiangRows = [
  {
    name: 'Zơrâm Khắc Nguyên',
    gender: 'male',
    department: null,
    title: 'Bí thư Huyện đoàn',
    since: '2020-04-01',
    roles: ['standing', 'standingCommittee', 'secretary'],
  },
  {
    name: 'Bríu Thị Sương Mai',
    gender: 'female',
    department: null,
    title: 'Phó Bí thư Huyện đoàn',
    since: '2020-07-01',
    roles: ['standing', 'standingCommittee'],
  },
  {
    name: "Bh'nướch Duy Tân",
    gender: 'male',
    department: null,
    title: 'Ủy viên Thường trực Huyện đoàn',
    since: '2021-02-01',
    roles: ['standing', 'siteEditor'],
  },
] as const satisfies readonly RosterRow[]

/** Who receives the year reports of the provinces, and keeps the catalogue that they share. */
const centralRows = [
  {
    name: 'Khúc Thị Nguyên Thảo',
    gender: 'female',
    department: 'BTC',
    title: 'Chuyên viên Ban Tổ chức Trung ương Đoàn',
    since: '2018-03-01',
    roles: ['central', 'siteEditor'],
  },
] as const satisfies readonly RosterRow[]

export const tayGiang2023 = roster('tay-giang', 'taygiang', tayGiangRows)
export const central = roster('trung-uong', 'trunguongdoan', centralRows)

/** One visited commune with an account of its own, to be told of visits and to confirm them. */
export const hosts = [
  {
    key: 'ma.dieu',
    name: 'Ma Thị Xuân Diệu',
    email: 'ma.dieu@binhyen.example',
    title: 'Bí thư Đoàn xã Bình Yên',
    organization: 'thai-nguyen-2025',
    unit: 'thai-nguyen-2025/xa-binh-yen',
  },
] as const satisfies readonly HostSeed[]
