import { named, type Named } from '../language'

/** Words on the pages of single records. */
export const RECORD_WORDS = {
  open: named('Mở hồ sơ', 'Open the document'),
  minutes: named('Mở biên bản để xem, in', 'Open the minutes to read or print'),
} as const satisfies Record<string, Named>
