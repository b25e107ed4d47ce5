import type {
  AgendaOverlapsQuery,
  DepartmentAgendaQuery,
  OfficeAgendaQuery,
  RoomLineFragment,
  RoomMeetingFragment,
  RoomReportFragment,
  RoomTripFragment,
} from './Meeting.generated'

type QueuedRow = DepartmentAgendaQuery['reviewQueue']['rows'][number]
type Warning = QueuedRow['warnings'][number]['code']

export interface AgendaLine extends RoomLineFragment {
  warnings: readonly Warning[]
  /** What the trips are called with which it collides, where that is known. */
  collides: readonly string[]
}

/** One item of an agenda, whatever it is. */
export interface AgendaItem {
  id: string
  version: number
  /** Whose it is, or what it is called. */
  name: string
  /** True where whoever looks may decide it now; else its state says why not, or that it is the own. */
  isOpen: boolean
  state?: string
  what:
    | {
        kind: 'plan'
        step: 'endorse' | 'approve'
        lineCount: number
        halfDays: number
        warnings: readonly Warning[]
      }
    | { kind: 'trip'; step: 'consent' | 'acknowledge'; trip: RoomTripFragment }
    | { kind: 'report'; step: 'accept'; report: RoomReportFragment }
  lines: readonly AgendaLine[]
}

/** The office's plan that a meeting of the Standing Committee decides. */
export type OfficePlan = OfficeAgendaQuery['planReview']

export interface Agenda {
  /** Of the draft in the device. */
  id: string
  title: string
  organization: string
  department?: string
  period: string
  office?: OfficePlan
  items: readonly AgendaItem[]
  people: DepartmentAgendaQuery['findPeople']
  held: readonly RoomMeetingFragment[]
}

const warningsOn = (line: string, warnings: QueuedRow['warnings']): Warning[] =>
  warnings.flatMap((one) => (one.line === line ? one.code : []))

/** A plan that awaits the head of its department. */
export const departmentPlan = (
  { id, version, owner, title, warnings, ...plan }: QueuedRow,
  collisions: ReadonlyMap<string, readonly string[]>,
): AgendaItem => ({
  id,
  version,
  name: owner || title,
  isOpen: plan.stepsOpen.includes('endorse'),
  what: {
    kind: 'plan',
    step: 'endorse',
    lineCount: plan.lineCount,
    halfDays: plan.halfDays,
    warnings: warnings.map(({ code }) => code),
  },
  lines: plan.lines.map((line) => {
    const collides = collisions.get(line.id) ?? []
    const codes = warningsOn(line.id, warnings)
    // That it collides is said with what.
    return {
      ...line,
      warnings: codes.filter((code) => code !== 'overlaps' || collides.length === 0),
      collides,
    }
  }),
})

/** By line, what the trips are called with which it collides. */
export function collisionsIn(overlaps: AgendaOverlapsQuery['overlaps']['rows']): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { trips } of overlaps)
    for (const { id } of trips) {
      const titles = trips.filter((other) => other.id !== id).map(({ title }) => title)
      found.set(id, [...new Set([...(found.get(id) ?? []), ...titles])])
    }
  return found
}

/** A cadre's plan inside the office's. */
export function planInside(
  {
    id,
    version,
    owner,
    title,
    state,
    cadre,
    stepsOpen,
    lineCount,
    halfDays,
    lines,
  }: OfficeAgendaQuery['plansInside'][number],
  collisions: ReadonlyMap<string, readonly string[]>,
  person: string,
): AgendaItem {
  const isOpen = stepsOpen.includes('approve')
  const shown = lines.map((line) => ({ ...line, warnings: [], collides: collisions.get(line.id) ?? [] }))
  const collides = shown.some((line) => line.collides.length > 0)
  return {
    id,
    version,
    name: owner || title,
    isOpen,
    state: cadre === person && state === 'consolidated' ? undefined : state,
    what: { kind: 'plan', step: 'approve', lineCount, halfDays, warnings: collides ? ['overlaps'] : [] },
    lines: shown,
  }
}

/** A trip outside the plan, asked for before or recorded after. */
export const tripItem = (trip: RoomTripFragment): AgendaItem => ({
  id: trip.id,
  version: trip.version,
  name: trip.title,
  isOpen: trip.stepsOpen.includes('consent') || trip.stepsOpen.includes('acknowledge'),
  what: { kind: 'trip', step: trip.origin === 'afterFact' ? 'acknowledge' : 'consent', trip },
  lines: [],
})

export const reportItem = (report: RoomReportFragment): AgendaItem => ({
  id: report.id,
  version: report.version,
  name: report.title,
  isOpen: report.stepsOpen.includes('accept'),
  what: { kind: 'report', step: 'accept', report },
  lines: [],
})

/** True where the rules have found something: it is decided by itself, and not before its card was open. */
export const isFlagged = ({ what }: AgendaItem): boolean => what.kind === 'plan' && what.warnings.length > 0
