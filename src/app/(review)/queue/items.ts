import type { QueueQuery, QueueRowFragment } from './Queue.generated'

type Request = QueueQuery['consentQueue'][number]
type Report = QueueQuery['reportQueue'][number]

/** One thing that waits. */
export type Item =
  | { kind: 'plan'; id: string; plan: QueueRowFragment }
  | { kind: 'request'; id: string; trip: Request }
  | { kind: 'report'; id: string; report: Report }

const severity = (item: Item): number => {
  if (item.kind === 'plan') return item.plan.warnings.length
  // Nobody has checked a trip outside the plan before: somebody has to read it.
  return item.kind === 'request' ? 1 : 0
}

/** True where the rules have found something that a person should look at before deciding. */
export const isFlagged = (item: Item): boolean => severity(item) > 0

/** When it was due, or put in: what the order among equals goes by. */
const waitsSince = (item: Item): string => {
  if (item.kind === 'plan') return item.plan.dueOn ?? item.plan.submittedAt ?? ''
  if (item.kind === 'request') return item.trip.firstDay
  return item.report.dueOn ?? item.report.submittedAt ?? ''
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** What waits, what needs eyes first: the flagged before the others, the most warnings first, then the longest due. */
export function inOrder(queue: QueueQuery): Item[] {
  const items: Item[] = [
    ...queue.reviewQueue.rows.map((plan): Item => ({ kind: 'plan', id: plan.id, plan })),
    ...queue.consentQueue.map((trip): Item => ({ kind: 'request', id: trip.id, trip })),
    ...queue.reportQueue.map((report): Item => ({ kind: 'report', id: report.id, report })),
  ]
  return items.sort((a, b) => severity(b) - severity(a) || compare(waitsSince(a), waitsSince(b)))
}

/** The plans that can be agreed to together: no rule has found anything, and they are this person's to agree to. */
export const cleanPlans = (items: readonly Item[]): QueueRowFragment[] =>
  items.flatMap((item) =>
    item.kind === 'plan' && !isFlagged(item) && item.plan.stepsOpen.includes('endorse') ? item.plan : [],
  )

/** What may be done with it now, as the server says. */
export interface Steps {
  agree?: 'endorse' | 'consent' | 'acknowledge' | 'accept'
  giveBack?: 'giveBack' | 'refuse'
  /** The office's plan: decided in its meeting, line by line. */
  meeting?: string
  /** One plan of an office whose other plans this person does not decide (row TN-24): decided on its page in the panel. */
  panel?: string
}

export function stepsOf(item: Item): Steps {
  if (item.kind === 'request') {
    const open = item.trip.stepsOpen
    const agree = open.includes('consent')
      ? 'consent'
      : open.includes('acknowledge')
        ? 'acknowledge'
        : undefined
    return { agree, giveBack: open.includes('refuse') ? 'refuse' : undefined }
  }
  if (item.kind === 'report') {
    const open = item.report.stepsOpen
    return {
      agree: open.includes('accept') ? 'accept' : undefined,
      giveBack: open.includes('return') ? 'giveBack' : undefined,
    }
  }
  const { plan } = item
  return {
    agree: plan.stepsOpen.includes('endorse') ? 'endorse' : undefined,
    giveBack: plan.stepsOpen.includes('return') ? 'giveBack' : undefined,
    ...(plan.scope === 'organization' && { meeting: plan.id }),
    ...(plan.scope === 'cadre' && plan.state === 'consolidated' && { panel: plan.id }),
  }
}
