import { skipToken, useQuery } from '@apollo/client/react'
import { useCallback, useMemo } from 'react'
import { useParams } from 'wouter'
import { asDayKey, parsePeriodKey, periodKey, periodLabel, quarterOf } from '@/domain/calendar'
import { Failed } from '../shell/Failed'
import { useLanguage, useWords } from '../shell/language'
import { usePerson } from '../shell/session'
import { Skeleton } from '../shell/Skeleton'
import { usePageTitle } from '../shell/usePageTitle'
import { type Agenda, collisionsIn, planInside, reportItem, tripItem } from './agenda'
import { Decided } from './Decided'
import { AgendaOverlapsDocument, OfficeAgendaDocument, StandingAgendaDocument } from './Meeting.generated'
import { MeetingRoom } from './MeetingRoom'
import { meetingWords } from './words'

/**
 * The meeting of the Standing Committee: the office's plan, plan by plan and line by line (rows TN-03, AG-11), with the
 * trips outside it and the reports that wait too. Where no plan has been put up, those alone.
 */
export function OfficeMeetingPage() {
  const w = useWords(meetingWords)
  const { language } = useLanguage()
  const person = usePerson()
  const { plan, organization: named } = useParams()
  const office = useQuery(
    OfficeAgendaDocument,
    plan === undefined ? skipToken : { variables: { plan }, fetchPolicy: 'cache-and-network' },
  )
  const review = office.data?.planReview
  const organization = named ?? review?.organization
  const standing = useQuery(
    StandingAgendaDocument,
    organization === undefined
      ? skipToken
      : { variables: { organization }, fetchPolicy: 'cache-and-network' },
  )
  const around = useQuery(
    AgendaOverlapsDocument,
    review ? { variables: { organization: review.organization, period: review.period } } : skipToken,
  )
  const agenda = useMemo((): Agenda | undefined => {
    const rest = standing.data
    if (!rest || organization === undefined || (plan !== undefined && !office.data)) return undefined
    // Not before it is known what collides: a plan with a problem would look like one without, and be decided unseen.
    if (review && !around.data) return undefined
    const collisions = collisionsIn(around.data?.overlaps.rows ?? [])
    const today = asDayKey(rest.waiting.today)
    const period = review?.period ?? (today ? periodKey(quarterOf(today)) : '')
    const known = parsePeriodKey(period)
    const inside = (office.data?.plansInside ?? []).filter(({ state }) => state !== 'returned')
    return {
      id: plan ?? organization,
      title: review?.title ?? `${w.ofStanding} – ${known ? periodLabel(known, language) : period}`,
      organization,
      period,
      office: review,
      items: [
        ...inside.map((one) => planInside(one, collisions, person.id)),
        ...rest.consentQueue.filter((trip) => trip.organization === organization).map(tripItem),
        ...rest.reportQueue
          .filter((report) => report.organization === organization && report.awaiting === 'standing')
          .map(reportItem),
      ],
      people: rest.findPeople,
      held: rest.meetingsHeld.rows,
    }
  }, [standing.data, office.data, around.data, organization, plan, review, person.id, language, w])
  usePageTitle(agenda?.title ?? w.title)

  const [askPlan, askRest, askOverlaps] = [office.refetch, standing.refetch, around.refetch]
  const reload = useCallback(
    () => Promise.all([...(plan === undefined ? [] : [askPlan(), askOverlaps()]), askRest()]),
    [plan, askPlan, askRest, askOverlaps],
  )
  if (!agenda) {
    const hasFailed = [office, standing, around].some(({ error }) => error !== undefined)
    return hasFailed ? <Failed onRetry={() => void reload()} title={w.title} /> : <Skeleton lines={14} />
  }
  return (
    <>
      <MeetingRoom agenda={agenda} key={agenda.id} reload={reload} />
      {review && review.state !== 'submitted' && <Decided plan={review} />}
    </>
  )
}
