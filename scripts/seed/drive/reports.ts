import { addDays } from '@/domain/calendar'
import { idOf } from '@/access/guards'
import { closePeriod } from '@/services/reports/closePeriod'
import { consolidateReports } from '@/services/reports/consolidateReports'
import { draftReport, editReport } from '@/services/reports/draftReport'
import { acceptReport } from '@/services/reports/decideReport'
import { submitReport } from '@/services/reports/submitReport'
import type { CadreSeed } from '../types'
import type { Quarter } from './quarter'
import { lessons } from './words'

/** The reports of a quarter: cadres, departments, office; accepted, closed (rows TN-07 to TN-10). */
export function scheduleReports(quarter: Quarter): void {
  const { office, timeline, calendar } = quarter
  for (const person of office.people) {
    const day = addDays(calendar.report, office.random.int(0, 1))
    const time = `${office.random.int(14, 16)}:${office.random.int(10, 59)}` as const
    const lesson = office.random.pick(lessons)
    timeline.at(day, time, () => reportOwn(quarter, person, lesson))
  }
  timeline.at(calendar.acceptReports, '09:00', () => acceptReady(quarter))
  timeline.at(calendar.gatherReports, '09:00', () => gatherDepartmentReports(quarter))
  timeline.at(addDays(calendar.gatherReports, 1), '09:00', () => acceptReady(quarter))
  timeline.at(addDays(calendar.gatherReports, 2), '09:00', () => gatherOfficeReport(quarter))
  timeline.at(calendar.close, '10:00', () => close(quarter))
}

async function reportOwn(quarter: Quarter, person: CadreSeed, lesson: string): Promise<void> {
  if (!quarter.plans.has(person.key)) return
  const req = await quarter.office.as(person)
  const draft = await draftReport(req, { period: quarter.key })
  const edited = await editReport(req, {
    report: draft.id,
    version: draft.version,
    narrative: { lessons: lesson },
  })
  await submitReport(req, { report: edited.id, version: edited.version })
}

/** Whoever is awaited accepts: the heads their cadres' reports, the focal department those of departments. */
async function acceptReady({ office, key }: Quarter): Promise<void> {
  for (const row of await office.rows('reports', { period: key, state: 'submitted' })) {
    const code = office.departments.find((one) => office.departmentId(one) === idOf(row.department))
    const by = row.awaiting === 'head' && code !== undefined ? office.head(code) : office.focal
    await acceptReport(await office.as(by), { report: idOf(row.id) ?? '', version: Number(row.version) })
  }
}

async function gatherDepartmentReports({ office, key }: Quarter): Promise<void> {
  if (!office.hasHeads) return
  for (const code of office.departments) {
    const req = await office.as(office.head(code))
    const department = office.departmentId(code)
    const report = await consolidateReports(req, { organization: office.id, department, period: key })
    await submitReport(req, { report: report.id, version: report.version })
  }
}

async function gatherOfficeReport({ office, key }: Quarter): Promise<void> {
  const req = await office.as(office.focal)
  const report = await consolidateReports(req, { organization: office.id, period: key })
  await submitReport(req, { report: report.id, version: report.version })
}

async function close({ office, key }: Quarter): Promise<void> {
  const rows = await office.rows('reports', { period: key, scope: 'organization' })
  for (const row of rows) {
    const report = idOf(row.id) ?? ''
    const accepted = await acceptReport(await office.as(office.secretary), {
      report,
      version: Number(row.version),
    })
    await closePeriod(await office.as(office.secretary), { report, version: accepted.version })
  }
}
