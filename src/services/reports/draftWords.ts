import { asDayKey, type DayKey, formatDay } from '@/domain/calendar'
import type { ReportedTrip } from '@/domain/reports'
import { HELD_BACK, heldBackFinding } from '@/i18n/reportWords'
import type { NoteView } from '../notes/notesOf'

/** A finding as a draft tells it. */
export interface DraftedFinding {
  kind: string
  text: string
  addressee?: string
  foundOn?: DayKey
  restricted: boolean
}

/** Where a trip went and when: `Lăng, A Nông; 12/07/2021 – 13/07/2021`. */
export const placeAndDays = (trip: ReportedTrip): string => {
  const from = asDayKey(trip.firstDay)
  const to = asDayKey(trip.lastDay)
  const days = from && to ? (from === to ? formatDay(from) : `${formatDay(from)} – ${formatDay(to)}`) : ''
  return `${[...new Set(trip.units)].join(', ')}; ${days}`
}

/** What was written down on the spot, under the trip that it was written on (row TN-07); of a restricted note that it is there. */
export const notedOn = (notes: readonly NoteView[], trip: string): string =>
  notes
    .filter((note) => note.trip === trip)
    .map(({ day, unitName, text, restricted }) => {
      const head = [formatDay(day), unitName].filter(Boolean).join(', ')
      return `\n  · ${head}: ${restricted ? HELD_BACK.vi : text}`
    })
    .join('')

/** A line for each text that there is. */
export const lines = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter(Boolean)
    .map((text) => `- ${text ?? ''}`)
    .join('\n')

/**
 * What was found, a line for each, as a draft says it. A report is read by more people than a restricted finding is: of
 * such a one it says that it is there, of what kind, to whom and of which day, so that none is lost on the way up. Who
 * may read it finds its words beside the report (`reportFindings`).
 */
export const foundLines = (findings: readonly DraftedFinding[]): string =>
  lines(findings.map((finding) => (finding.restricted ? heldBackFinding(finding, 'vi') : finding.text)))
