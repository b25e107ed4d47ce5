import { named, type Named } from '../language'

/** A column of yes and no, as lists say it. */
export const FLAGS = {
  yes: named('Có', 'Yes'),
  no: named('Không', 'No'),
} as const satisfies Record<string, Named>
