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

/** What a person is to a document */
export type Actor =
  | 'owner'
  | 'participant'
  | 'head'
  | 'focal'
  | 'standing'
  | 'clerk'
  | 'system';

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

/** A step of a plan */
export type PlanEvent =
  | 'submit'
  | 'recall'
  | 'endorse'
  | 'return'
  | 'consolidate'
  | 'approve'
  | 'revise'
  | 'close';

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

/** Which period */
export type OpenPlanInput = {
  period: string;
};

/** Which plan, as it was seen */
export type SubmitPlanInput = {
  plan: string;
  version: number;
};

/** Which trip, as it was seen */
export type WithdrawTripInput = {
  trip: string;
  version: number;
};

export type MyQuarterQueryVariables = Exact<{
  period: string;
}>;


export type MyQuarterQuery = { myLines: Array<{ period: string, topics: Array<{ id: string, code: string, nameVi: string, nameEn: string | null }>, trip: { id: string, title: string, leader: string, origin: TripOrigin, state: TripState, version: number, content: string, expectedLearning: string, form: string | null, mode: TripMode | null, duty: TripDuty | null, requestReason: string | null, orderNumber: string | null, firstDay: string, lastDay: string, halfDays: number, stepsOpen: Array<TripEvent>, participants: Array<{ cadre: string, name: string }>, stops: Array<{ unit: string, unitName: string, from: string, to: string, fromHalf: Half | null, toHalf: Half | null }> } }>, myPlan: { id: string, period: string, state: PlanState, awaiting: Actor | null, version: number, lineCount: number, halfDays: number, dueOn: string | null, direction: string | null, returnReason: string | null, linesOpen: boolean, stepsOpen: Array<PlanEvent>, lines: Array<{ id: string, version: number, state: TripState, title: string, firstDay: string, lastDay: string, halfDays: number, units: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> }>, remarks: Array<{ id: string, trip: string | null, field: string | null, text: string, createdAt: string | null, resolvedAt: string | null }> } | null };

export type OpenMyPlanMutationVariables = Exact<{
  input: OpenPlanInput;
}>;


export type OpenMyPlanMutation = { openPlan: { plan: { id: string } | null, refusals: Array<{ messageVi: string, messageEn: string }> } };

export type SubmitMyPlanMutationVariables = Exact<{
  input: SubmitPlanInput;
}>;


export type SubmitMyPlanMutation = { submitPlan: { plan: { id: string } | null, refusals: Array<{ messageVi: string, messageEn: string }> } };

export type WithdrawMyTripMutationVariables = Exact<{
  input: WithdrawTripInput;
}>;


export type WithdrawMyTripMutation = { withdrawTrip: { trip: { id: string } | null, refusals: Array<{ messageVi: string, messageEn: string }> } };


export const MyQuarterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyQuarter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"myLines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyLine"}}]}},{"kind":"Field","name":{"kind":"Name","value":"myPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"awaiting"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"linesOpen"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trip"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyTrip"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"TripStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"leader"}},{"kind":"Field","name":{"kind":"Name","value":"origin"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"content"}},{"kind":"Field","name":{"kind":"Name","value":"expectedLearning"}},{"kind":"Field","name":{"kind":"Name","value":"form"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"duty"}},{"kind":"Field","name":{"kind":"Name","value":"requestReason"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"participants"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"fromHalf"}},{"kind":"Field","name":{"kind":"Name","value":"toHalf"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"MyLine"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"MyLine"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"nameVi"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"MyTrip"}}]}}]}}]} as unknown as DocumentNode<MyQuarterQuery, MyQuarterQueryVariables>;
export const OpenMyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"OpenMyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"OpenPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"openPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageVi"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}}]}}]}}]} as unknown as DocumentNode<OpenMyPlanMutation, OpenMyPlanMutationVariables>;
export const SubmitMyPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SubmitMyPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SubmitPlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"submitPlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"plan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageVi"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}}]}}]}}]} as unknown as DocumentNode<SubmitMyPlanMutation, SubmitMyPlanMutationVariables>;
export const WithdrawMyTripDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"WithdrawMyTrip"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WithdrawTripInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"withdrawTrip"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"trip"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"messageVi"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}}]}}]}}]} as unknown as DocumentNode<WithdrawMyTripMutation, WithdrawMyTripMutationVariables>;