import { named, type Named } from '../language'

/** The words of a box in which a file is chosen; the browser's own are in the language of the browser. */
export const FILE_CHOICE = {
  choose: named('Chọn tệp', 'Choose a file'),
  nothing: named('Chưa chọn tệp nào', 'No file chosen'),
} as const satisfies Record<string, Named>
