import type { GoReason } from '@/domain/coverage'
import { goReasonWords } from '../goReasons'
import { type Language, named, type Named } from '../language'

/** The words of the map of units. */
export const MAP = {
  title: named('Địa bàn đã đến, chưa đến', 'Units visited and not visited'),
  intro: named(
    'Chuyến đã hoàn thành trong năm, kể cả ở đơn vị cũ nay thuộc đơn vị mới.',
    'Trips completed this year, those to units that have since been merged included.',
  ),
  months: named('Quá hạn sau', 'Overdue after'),
  monthsUnit: named('tháng', 'months'),
  map: named('Bản đồ theo tọa độ', 'Map by coordinates'),
  noCoordinates: named(
    'Chưa có tọa độ cho địa bàn nào; nhập tọa độ trong danh mục địa bàn để vẽ bản đồ.',
    'No unit has coordinates; enter them in the list of units to draw the map.',
  ),
  list: named('Nơi cần đến trước', 'Where to go first'),
  unit: named('Địa bàn', 'Unit'),
  lastVisit: named('Lần đến gần nhất', 'Last visit'),
  visits: named('Số lượt trong năm', 'Visits this year'),
  open: named('Kiến nghị chưa trả lời', 'Open recommendations'),
  inCharge: named('Phụ trách', 'In charge'),
  why: named('Lý do', 'Why'),
  nextVisit: named('Sắp đến', 'Next visit'),
  nobody: named('Chưa phân công', 'Nobody'),
  allUnits: named('Mở bản đồ và danh sách', 'Open the map and the list'),
  noUnits: named(
    'Cơ quan chưa có địa bàn trong danh mục.',
    'There is no unit of this office in the list of units.',
  ),
} as const satisfies Record<string, Named>

export const COVERAGE_NAMES = {
  visited: named('Đã đến', 'Visited'),
  overdue: named('Lâu chưa đến', 'Not for long'),
  never: named('Chưa đến lần nào', 'Never visited'),
} as const satisfies Record<string, Named>

/** Why a unit should be visited, in one line: only the first reason begins with a capital. */
export const reasonsWords = (reasons: readonly GoReason[], language: Language): string =>
  reasons
    .map((reason) => goReasonWords(reason)[language])
    .map((words, index) => (index === 0 ? words : words.charAt(0).toLowerCase() + words.slice(1)))
    .join('; ')

/** `6 tháng`, `6 months`. */
export const monthsWords = (months: number, language: Language): string =>
  `${months} ${months === 1 && language === 'en' ? 'month' : MAP.monthsUnit[language]}`
