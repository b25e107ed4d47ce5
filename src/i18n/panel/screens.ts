import { named, type Named } from '../language'

/** What the system is for, above the sign-in form. */
export const PURPOSE = named(
  'Công tác cơ sở của cán bộ Đoàn theo chủ trương 1+2',
  "The Union's grassroots trips under the 1+2 regime",
)

/** The screens of our own in the menu. */
export const SCREEN_NAMES = {
  dashboard: named('Việc của cơ quan', "The office's work"),
  review: named('Duyệt và đăng ký', 'Review and register'),
  calendar: named('Lịch đi cơ sở', 'Calendar of trips'),
  map: named('Địa bàn đã đến, chưa đến', 'Units visited and not'),
  catalogue: named('Chuyên đề theo nhóm', 'Topics by category'),
} as const satisfies Record<string, Named>
