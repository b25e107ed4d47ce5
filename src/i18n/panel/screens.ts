import { named, type Named } from '../language'

/** The screens of our own in the menu. */
export const SCREEN_NAMES = {
  dashboard: named('Việc của cơ quan', "The office's work"),
  review: named('Duyệt và đăng ký', 'Review and register'),
  calendar: named('Lịch đi cơ sở', 'Calendar of trips'),
  map: named('Địa bàn đã đến, chưa đến', 'Units visited and not'),
  catalogue: named('Chuyên đề theo nhóm', 'Topics by category'),
} as const satisfies Record<string, Named>
