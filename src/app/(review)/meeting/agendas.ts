import type { AgendasQuery } from './Meeting.generated'

/** An agenda on which something waits. */
export interface AgendaToHold {
  kind: 'department' | 'standing'
  href: string
  /** Of the office's plan; the others are called by whose they are and their period. */
  title?: string
  period?: string
  plans: number
  trips: number
  reports: number
  lines?: { count: number; halfDays: number }
  dueOn?: string | null
}

const NOTHING = { plans: 0, trips: 0, reports: 0 } as const

/** The agendas of whoever has these things waiting: of a department by period, of the Standing Committee by plan or by office. */
export function agendasIn({ reviewQueue, consentQueue, reportQueue }: AgendasQuery): AgendaToHold[] {
  const found = new Map<string, AgendaToHold>()
  const agenda = (made: Pick<AgendaToHold, 'kind' | 'href'> & Partial<AgendaToHold>): AgendaToHold => {
    const known = found.get(made.href) ?? { ...NOTHING, ...made }
    found.set(made.href, known)
    return known
  }
  const ofDepartment = (organization: string, department: string, period: string): AgendaToHold =>
    agenda({
      kind: 'department',
      href: `/meeting/department/${organization}/${department}/${period}`,
      period,
    })
  /** By office, the agenda on which its trips and reports stand: that of its plan, if one has been put up. */
  const ofOffice = new Map<string, AgendaToHold>()
  const ofStanding = (organization: string): AgendaToHold => {
    const known =
      ofOffice.get(organization) ?? agenda({ kind: 'standing', href: `/meeting/office/${organization}` })
    ofOffice.set(organization, known)
    return known
  }
  for (const row of reviewQueue.rows) {
    const { id, title, scope, period, organization, department, dueOn } = row
    const lines = { count: row.lineCount, halfDays: row.halfDays }
    if (scope === 'organization' && row.awaiting === 'standing') {
      const plan = agenda({ kind: 'standing', href: `/meeting/${id}`, title, period, lines, dueOn })
      if (!ofOffice.has(organization)) ofOffice.set(organization, plan)
    } else if (scope === 'cadre' && row.awaiting === 'head' && department) {
      ofDepartment(organization, department, period).plans += 1
    }
  }
  for (const { organization } of consentQueue) ofStanding(organization).trips += 1
  for (const { organization, department, awaiting, period } of reportQueue) {
    if (awaiting === 'standing') ofStanding(organization).reports += 1
    if (awaiting === 'head' && department) ofDepartment(organization, department, period).reports += 1
  }
  return [...found.values()]
}
