/* Made by `npm run generate` from the .graphql file beside it and schema.graphql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

export type MyLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLinesQuery = { myLines: Array<{ period: string, topics: Array<{ id: string, code: string, nameVi: string, nameEn: string | null }>, trip: { id: string, title: string, leader: string, origin: TripOrigin, state: TripState, version: number, content: string, expectedLearning: string, form: string | null, mode: TripMode | null, duty: TripDuty | null, requestReason: string | null, orderNumber: string | null, firstDay: string, lastDay: string, halfDays: number, stepsOpen: Array<TripEvent>, participants: Array<{ cadre: string, name: string }>, stops: Array<{ unit: string, unitName: string, from: string, to: string, fromHalf: Half | null, toHalf: Half | null }> } }> };

export type MyLineFragment = { period: string, topics: Array<{ id: string, code: string, nameVi: string, nameEn: string | null }>, trip: { id: string, title: string, leader: string, origin: TripOrigin, state: TripState, version: number, content: string, expectedLearning: string, form: string | null, mode: TripMode | null, duty: TripDuty | null, requestReason: string | null, orderNumber: string | null, firstDay: string, lastDay: string, halfDays: number, stepsOpen: Array<TripEvent>, participants: Array<{ cadre: string, name: string }>, stops: Array<{ unit: string, unitName: string, from: string, to: string, fromHalf: Half | null, toHalf: Half | null }> } };

export const MyLineFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyTrip"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"expectedLearning"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"requestReason"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromHalf"}},{"kind":"Field","name":{"kind":"Name","value":"toHalf"}}]}}]}}]} as unknown as DocumentNode<MyLineFragment, unknown>;
export const MyLinesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyLine"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"expectedLearning"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"requestReason"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromHalf"}},{"kind":"Field","name":{"kind":"Name","value":"toHalf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyTrip"}}]}}]}}]} as unknown as DocumentNode<MyLinesQuery, MyLinesQueryVariables>;