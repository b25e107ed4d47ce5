import type { CollectionConfig, Field } from 'payload'
import { isOneOf } from '@/access/guards'
import { ACCESS_MATRIX, COLLECTION_SLUGS, type GuardedSlug } from '@/access/matrix'
import { Assignments } from './Assignments'
import { Cadres } from './Cadres'
import { Comments } from './Comments'
import { DayCredits } from './DayCredits'
import { Departments } from './Departments'
import { Findings } from './Findings'
import { Media } from './Media'
import { Meetings } from './Meetings'
import { Notifications } from './Notifications'
import { OverlapAnswers } from './OverlapAnswers'
import { Organizations } from './Organizations'
import { Plans } from './Plans'
import { Policies } from './Policies'
import { ProgrammeEvents } from './ProgrammeEvents'
import { Receipts } from './Receipts'
import { Reports } from './Reports'
import { Topics } from './Topics'
import { Transitions } from './Transitions'
import { TripForms } from './TripForms'
import { TripNotes } from './TripNotes'
import { Trips } from './Trips'
import { Units } from './Units'
import { UnitSuccessions } from './UnitSuccessions'
import { heldOffice } from './held'
import { holdSort } from './hooks/holdSort'
import { sayRefusals } from './hooks/sayRefusals'

/** Lists that have ready views above them; which ones, `admin/lists` says. */
const VIEWED = [
  'plans',
  'trips',
  'trip-notes',
  'comments',
  'reports',
  'findings',
  'day-credits',
  'topics',
  'programme-events',
  'units',
  'assignments',
  'policies',
  'cadres',
  'notifications',
]
const READY_VIEWS = '@admin/lists/ReadyViews#ReadyViews'

const withViews = ({
  slug,
  admin,
}: CollectionConfig): NonNullable<CollectionConfig['admin']>['components'] =>
  VIEWED.includes(slug)
    ? { ...admin?.components, beforeListTable: [READY_VIEWS, ...(admin?.components?.beforeListTable ?? [])] }
    : admin?.components

/** A document has one page, so a tab that says “Edit” would only promise what a document of the cycle does not let. */
const ONE_PAGE = { condition: () => false }

/** True where some role changes rows by hand. */
const isKept = (slug: string): slug is GuardedSlug =>
  isOneOf(COLLECTION_SLUGS, slug) && Object.keys(ACCESS_MATRIX[slug].update).length > 0

/** True where no role does: there is nothing to select rows for. */
const isReadOnly = (slug: string): boolean => isOneOf(COLLECTION_SLUGS, slug) && !isKept(slug)

const withOfficeHeld = (slug: GuardedSlug, fields: Field[]): Field[] =>
  fields.map((field) => heldOffice(slug, field))

/** What holds for every collection, whatever its own hooks. */
const held = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  // Whoever is signed in could read, set and lift the locks of every office, and a lock stops others from saving.
  lockDocuments: false,
  disableBulkEdit: isReadOnly(collection.slug),
  fields: isKept(collection.slug) ? withOfficeHeld(collection.slug, collection.fields) : collection.fields,
  hooks: sayRefusals({
    ...collection.hooks,
    beforeOperation: [holdSort, ...(collection.hooks?.beforeOperation ?? [])],
  }),
  // The address of the API is no part of an office's work.
  admin: {
    ...collection.admin,
    hideAPIURL: true,
    components: { ...withViews(collection), views: { edit: { default: { tab: ONE_PAGE } } } },
  },
})

/** Every collection, in the order of the cycle. */
export const collections: CollectionConfig[] = [
  Plans,
  Trips,
  TripNotes,
  OverlapAnswers,
  Comments,
  Meetings,
  Findings,
  Reports,
  DayCredits,
  Topics,
  TripForms,
  ProgrammeEvents,
  Units,
  UnitSuccessions,
  Organizations,
  Departments,
  Cadres,
  Assignments,
  Policies,
  Media,
  Notifications,
  Transitions,
  Receipts,
].map(held)
