import { isRecord, rowsOf } from '@/access/guards'

/** Everything that the cards of the queue show, in one query of ours. */
export const QUEUE = `query Queue {
  reviewQueue(first: 20) {
    next
    rows {
      id title organization owner scope period state awaiting version revision lineCount halfDays
      openComments returns dueOn submittedAt returnReason linesOpen stepsOpen
      warnings { code line }
      lines {
        id version state origin title firstDay lastDay halfDays form topics
        units { id name }
        people { id name }
      }
    }
  }
}`

export const TYPENAME = '{ __typename }'

const PLANS = (organization: string): string => `Plans(
    where: { organization: { equals: "${organization}" }, state: { equals: submitted }, awaiting: { equals: focal } }
    sort: "submittedAt"
    limit: 20
  )`

const PLAN_FIELDS = `id title scope period state awaiting version revision lineCount halfDays
      openComments returns dueOn submittedAt returnReason cadre { name }`

/**
 * The same data from the queries that Payload generates, in one document within the limits. It is given what its
 * client would have to ask for first: the office and the ids of the plans. What the services work out (steps that
 * are open, warnings) has no generated field.
 */
export const generated = (organization: string, plans: readonly string[]): string => `query Generated {
  ${PLANS(organization)} { docs { ${PLAN_FIELDS} } }
  Trips(where: { plan: { in: ${JSON.stringify(plans)} } }, sort: "firstDay", limit: 100) {
    docs {
      id version state origin title firstDay lastDay halfDays
      plan { id }
      form { id }
      topics { id }
      stops { unit { id } unitName }
      participants { cadre { id } name }
    }
  }
}`

/** The generated query where its client knows of the card that the services keep on each plan. */
export const generatedCards = (organization: string): string => `query GeneratedCards {
  ${PLANS(organization)} { docs { ${PLAN_FIELDS} card } }
}`

const pairs = (value: unknown, idIn: string | undefined, nameIn: string): string[] =>
  rowsOf(value).map((row) => {
    const holder = idIn === undefined ? row : row[idIn]
    return `${isRecord(holder) ? String(holder.id) : ''}/${String(row[nameIn])}`
  })

const ids = (value: unknown): string[] => rowsOf(value).map((row) => String(row.id))

/** The lines of our queue as texts that can be compared, sorted. */
export function linesOfQueue(data: Record<string, unknown>): string[] {
  const queue = isRecord(data.reviewQueue) ? data.reviewQueue : {}
  return rowsOf(queue.rows)
    .flatMap((plan) =>
      rowsOf(plan.lines).map((line) =>
        [plan.id, line.id, line.title, line.firstDay, line.halfDays, line.form, line.topics]
          .concat(pairs(line.units, undefined, 'name'), pairs(line.people, undefined, 'name'))
          .join('|'),
      ),
    )
    .sort()
}

/** The same of the generated query's trips. */
export function linesOfGenerated(data: Record<string, unknown>): string[] {
  const trips = isRecord(data.Trips) ? data.Trips : {}
  return rowsOf(trips.docs)
    .map((trip) => {
      const [plan] = ids([trip.plan])
      const [form] = ids([trip.form])
      return [plan, trip.id, trip.title, trip.firstDay, trip.halfDays, form, ids(trip.topics)]
        .concat(pairs(trip.stops, 'unit', 'unitName'), pairs(trip.participants, 'cadre', 'name'))
        .join('|')
    })
    .sort()
}
