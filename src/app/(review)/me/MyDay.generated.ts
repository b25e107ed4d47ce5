/* Made by `npm run generate` from the .graphql file beside it and schema.graphql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Where a plan stands */
export type PlanState =
  | 'draft'
  | 'submitted'
  | 'returned'
  | 'endorsed'
  | 'consolidated'
  | 'approved'
  | 'closed';

/** Where a trip stands */
export type TripState =
  | 'registered'
  | 'requested'
  | 'recorded'
  | 'approved'
  | 'refused'
  | 'coordinated'
  | 'underWay'
  | 'done'
  | 'postponed'
  | 'cancelled'
  | 'merged'
  | 'dropped'
  | 'withdrawn';

/** How a trip came about */
export type TripOrigin =
  | 'planned'
  | 'unplanned'
  | 'assigned'
  | 'afterFact';

/** Morning or afternoon */
export type Half =
  | 'am'
  | 'pm';

/** Where a unit stands */
export type UnitLevel =
  | 'branch'
  | 'commune'
  | 'district'
  | 'province'
  | 'other';

/** No quota; all done; as far as an even spread or with the approved plan enough; else behind */
export type PaceStatus =
  | 'noQuota'
  | 'met'
  | 'onPace'
  | 'behind';

/** Phương thức: the way of going */
export type TripMode =
  | 'inPerson'
  | 'group'
  | 'online'
  | 'placement';

/** Which duty of the cadre the trip serves */
export type TripDuty =
  | 'now'
  | 'longTerm'
  | 'both';

/** A step of a trip */
export type TripEvent =
  | 'withdraw'
  | 'approve'
  | 'drop'
  | 'consent'
  | 'refuse'
  | 'acknowledge'
  | 'coordinate'
  | 'start'
  | 'complete'
  | 'postpone'
  | 'reschedule'
  | 'cancel'
  | 'merge'
  | 'move';

/** A plan, the result of a trip, a report */
export type MyDeadlineKind =
  | 'plan'
  | 'tripReport'
  | 'report';

export type MyDayQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDayQuery = { myDay: { cadre: string, name: string, organization: string, today: string, year: number, period: string, totals: { days: number, quotaDays: number | null, remaining: number | null, surplus: number | null, complete: boolean | null, byLevel: Array<{ level: UnitLevel, days: number, quotaDays: number | null, remaining: number | null }> }, pace: { status: PaceStatus, done: number, planned: number, forecast: number, shortfall: number | null, expected: number | null, daysLeft: number, bunched: boolean }, plans: Array<{ id: string, period: string, state: PlanState, lineCount: number, halfDays: number, openComments: number, dueOn: string | null, linesOpen: boolean }>, trips: Array<{ id: string, title: string, leader: string, origin: TripOrigin, state: TripState, version: number, content: string, expectedLearning: string, form: string | null, mode: TripMode | null, duty: TripDuty | null, requestReason: string | null, orderNumber: string | null, firstDay: string, lastDay: string, halfDays: number, stepsOpen: Array<TripEvent>, participants: Array<{ cadre: string, name: string }>, stops: Array<{ unit: string, unitName: string, from: string, to: string, fromHalf: Half | null, toHalf: Half | null }> }>, consents: Array<{ id: string, title: string, leader: string, origin: TripOrigin, state: TripState, version: number, content: string, expectedLearning: string, form: string | null, mode: TripMode | null, duty: TripDuty | null, requestReason: string | null, orderNumber: string | null, firstDay: string, lastDay: string, halfDays: number, stepsOpen: Array<TripEvent>, participants: Array<{ cadre: string, name: string }>, stops: Array<{ unit: string, unitName: string, from: string, to: string, fromHalf: Half | null, toHalf: Half | null }> }>, deadlines: Array<{ kind: MyDeadlineKind, dueOn: string, overdue: boolean, period: string | null, trip: string | null, title: string | null }> } };

export type MyTripFragment = { id: string, title: string, leader: string, origin: TripOrigin, state: TripState, version: number, content: string, expectedLearning: string, form: string | null, mode: TripMode | null, duty: TripDuty | null, requestReason: string | null, orderNumber: string | null, firstDay: string, lastDay: string, halfDays: number, stepsOpen: Array<TripEvent>, participants: Array<{ cadre: string, name: string }>, stops: Array<{ unit: string, unitName: string, from: string, to: string, fromHalf: Half | null, toHalf: Half | null }> };

export const MyTripFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"expectedLearning"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"requestReason"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromHalf"}},{"kind":"Field","name":{"kind":"Name","value":"toHalf"}}]}}]}}]} as unknown as DocumentNode<MyTripFragment, unknown>;
export const MyDayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myDay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"today"}},{"kind":"Field","name":{"kind":"Name","value":"year"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"quotaDays"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}},{"kind":"Field","name":{"kind":"Name","value":"surplus"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"byLevel"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"quotaDays"}},{"kind":"Field","name":{"kind":"Name","value":"remaining"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"planned"}},{"kind":"Field","name":{"kind":"Name","value":"forecast"}},{"kind":"Field","name":{"kind":"Name","value":"shortfall"}},{"kind":"Field","name":{"kind":"Name","value":"expected"}},{"kind":"Field","name":{"kind":"Name","value":"daysLeft"}},{"kind":"Field","name":{"kind":"Name","value":"bunched"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plans"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"openComments"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"linesOpen"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyTrip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"consents"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyTrip"}}]}},{"kind":"Field","name":{"kind":"Name","value":"deadlines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"trip"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"expectedLearning"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"requestReason"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromHalf"}},{"kind":"Field","name":{"kind":"Name","value":"toHalf"}}]}}]}}]} as unknown as DocumentNode<MyDayQuery, MyDayQueryVariables>;