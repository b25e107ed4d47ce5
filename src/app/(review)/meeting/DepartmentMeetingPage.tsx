import { useQuery } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import { useParams } from 'wouter'
import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import { Failed } from '../shell/Failed'
import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { usePageTitle } from '../shell/usePageTitle'
import { type Agenda, collisionsIn, departmentPlan, reportItem } from './agenda'
import { AgendaOverlapsDocument, DepartmentAgendaDocument } from './Meeting.generated'
import { MeetingRoom } from './MeetingRoom'
import { meetingWords } from './words'

/** The meeting of a department: the plans of a period and the reports that await its head (row TN-02). */
export function DepartmentMeetingPage() {
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  const { organization = '', department = '', period = '' } = useParams()
  const { data, error, refetch } = useQuery(DepartmentAgendaDocument, {
    variables: { organization, department, period },
    fetchPolicy: 'cache-and-network',
  })
  const around = useQuery(AgendaOverlapsDocument, { variables: { organization, department, period } })
  const agenda = useMemo((): Agenda | undefined => {
    // Drawn once, with the names of what collides; that something does is known without them.
    if (!data || !(around.data ?? around.error)) return undefined
    const collisions = collisionsIn(around.data?.overlaps.rows ?? [])
    const known = parsePeriodKey(period)
    const whose = data.findPeople.find((one) => one.department === department)?.departmentName
    const title = [
      whose ? w.meetingOf(whose) : w.ofDepartment,
      known ? periodLabel(known, language) : period,
    ].join(' – ')
    return {
      id: `${department}.${period}`,
      title,
      organization,
      department,
      period,
      items: [
        ...data.reviewQueue.rows
          .filter((row) => row.department === department && row.awaiting === 'head')
          .map((row) => departmentPlan(row, collisions)),
        ...data.reportQueue
          .filter((report) => report.department === department && report.awaiting === 'head')
          .map(reportItem),
      ],
      people: data.findPeople,
      held: data.meetingsHeld.rows,
    }
  }, [data, around.data, around.error, organization, department, period, language, w])
  const askOverlaps = around.refetch
  const reload = useCallback(() => Promise.all([refetch(), askOverlaps()]), [refetch, askOverlaps])
  usePageTitle(agenda?.title ?? w.title)
  if (!agenda)
    return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <Skeleton lines={14} />
  return (
    <>
      <MeetingRoom agenda={agenda} key={agenda.id} reload={reload} />
      {data?.reviewQueue.next && <p>{w.more}</p>}
    </>
  )
}
