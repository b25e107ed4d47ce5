import type { Field } from '../schema/fields'
import { dashboardQueries } from './dashboard'
import { figureQueries } from './figures'
import { noticeQueries } from './notices'
import { overlapQueries } from './overlaps'
import { planQueries } from './plans'
import { versionQueries } from './versions'

const READS: Readonly<Record<string, () => Field>> = {
  ...planQueries,
  ...figureQueries,
  ...dashboardQueries,
  ...noticeQueries,
  ...overlapQueries,
  ...versionQueries,
}

/** The reads of our own, for Payload's `graphQL.queries`. Made anew for each schema. */
export const queries = (): Record<string, Field> =>
  Object.fromEntries(Object.entries(READS).map(([name, make]) => [name, make()]))
