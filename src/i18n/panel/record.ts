import { named, type Named } from '../language'

/** Words on the pages of single records. */
export const RECORD_WORDS = {
  open: named('Mở hồ sơ', 'Open the document'),
} as const satisfies Record<string, Named>
