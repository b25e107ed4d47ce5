/** What a meeting can have on its agenda. */
export const MEETING_ITEMS = ['plan', 'trip', 'report'] as const
export type MeetingItem = (typeof MEETING_ITEMS)[number]

/** What became of it: agreed to, given back for correction, refused or not taken, or left for another day. */
export const MEETING_OUTCOMES = ['agreed', 'returned', 'refused', 'left'] as const
export type MeetingOutcome = (typeof MEETING_OUTCOMES)[number]

/** One line of a plan as the minutes keep it: in words, for the trip may be another one a week later. */
export interface MinutedLine {
  trip: string
  title: string
  firstDay: string
  lastDay: string
  halfDays: number
  units: string[]
  people: string[]
  outcome: MeetingOutcome
  /** The remark on it, or why it was not taken. */
  words?: string
}

/** One item of the agenda as the minutes keep it. */
export interface MinutedItem {
  kind: MeetingItem
  document: string
  title: string
  /** Whose it is. */
  owner: string
  outcome: MeetingOutcome
  /** The direction, or why it was given back or refused. */
  words?: string
  lines: MinutedLine[]
}

/** How an overlap was answered while the meeting lasted (row AG-10). */
export const OVERLAP_WAYS = ['merge', 'move', 'keep'] as const
export type OverlapWay = (typeof OVERLAP_WAYS)[number]

export interface MinutedOverlap {
  way: OverlapWay
  /** What the trips are called that it concerns. */
  trips: string[]
  words?: string
}

/** What was said of a plan: of all of it, and of single lines. */
export interface SpokenOf {
  outcome: MeetingOutcome
  words?: string
  /** By trip, what was said of a line; `refused` where the line is not taken. */
  lines: ReadonlyMap<string, { outcome: MeetingOutcome; words?: string }>
}

/** A line as the card of its plan shows it. */
type SeenLine = Omit<MinutedLine, 'outcome' | 'words' | 'trip'> & { id: string; state: string }

interface SeenPlan {
  id: string
  title: string
  owner: string
  lines: readonly SeenLine[]
}

/** Nothing is decided on a line that is settled already. */
const OPEN_LINE = 'registered'

/** A plan on the agenda before anything is said of it, with the lines on which something can be. */
export function onAgenda({ id: document, title, owner, lines }: SeenPlan): MinutedItem {
  const open = lines
    .filter(({ state }) => state === OPEN_LINE)
    .map(({ id: trip, title: name, firstDay, lastDay, halfDays, units, people }): MinutedLine => ({
      trip,
      title: name,
      firstDay,
      lastDay,
      halfDays,
      units,
      people,
      outcome: 'left',
    }))
  return { kind: 'plan', document, title, owner, outcome: 'left', lines: open }
}

/** An item of the agenda with what was said of it (rows TN-02, TN-03): its lines share what became of it, unless one was named. */
export const spoken = (item: MinutedItem, { outcome, words, lines }: SpokenOf): MinutedItem => ({
  ...item,
  outcome,
  words,
  lines: item.lines.map((line) => ({ ...line, ...(lines.get(line.trip) ?? { outcome }) })),
})

/** How far back a meeting may have begun that is written down now, in milliseconds. */
const LONGEST_AGO = 31 * 24 * 60 * 60 * 1000

/** True for when a meeting may have begun: not still to come, and within the last month. */
export function mayHaveBegun(begunAt: string, now: Date): boolean {
  const at = Date.parse(begunAt)
  return Number.isFinite(at) && at <= now.getTime() && at >= now.getTime() - LONGEST_AGO
}
