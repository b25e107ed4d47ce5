import type { Field } from '../schema/fields'
import { calendarQueries } from './calendar'
import { catalogueQueries } from './catalogue'
import { coverageQueries } from './coverage'
import { dashboardQueries } from './dashboard'
import { dutyQueries } from './duties'
import { figureQueries } from './figures'
import { myDayQueries } from './myDay'
import { measureQueries } from './measures'
import { meetingQueries } from './meetings'
import { noticeQueries } from './notices'
import { overlapQueries } from './overlaps'
import { pickerQueries } from './pickers'
import { planQueries } from './plans'
import { programmeQueries } from './programme'
import { unitProfileQueries } from './unitProfile'
import { reportFindingQueries } from './reportFindings'
import { stepQueries } from './steps'
import { reviewQueries } from './review'
import { versionQueries } from './versions'

const READS: Readonly<Record<string, () => Field>> = {
  ...planQueries,
  ...programmeQueries,
  ...figureQueries,
  ...measureQueries,
  ...myDayQueries,
  ...dashboardQueries,
  ...calendarQueries,
  ...catalogueQueries,
  ...meetingQueries,
  ...noticeQueries,
  ...dutyQueries,
  ...overlapQueries,
  ...reportFindingQueries,
  ...stepQueries,
  ...versionQueries,
  ...coverageQueries,
  ...pickerQueries,
  ...unitProfileQueries,
  ...reviewQueries,
}

/** The reads of our own, for Payload's `graphQL.queries`. Made anew for each schema. */
export const queries = (): Record<string, Field> =>
  Object.fromEntries(Object.entries(READS).map(([name, make]) => [name, make()]))
