/* Made by `npm run generate` from the .graphql file beside it and schema.graphql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Of one person, of a department, of the office */
export type Scope =
  | 'cadre'
  | 'department'
  | 'organization';

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

/** In what two trips collide (row AG-10) */
export type OverlapKind =
  | 'person'
  | 'unit'
  | 'topic';

/** mergeTrips, moveTrip, keepOverlap */
export type OverlapAnswerKind =
  | 'merge'
  | 'move'
  | 'keep';

/** Nothing in it; days outside the period, or outside the days that the policy counts; submitted late; a line that overlaps another trip, names a unit or topic that has ended; behind an even spread of the quota */
export type PlanWarningCode =
  | 'noLines'
  | 'outsidePeriod'
  | 'outsideWindow'
  | 'late'
  | 'overlaps'
  | 'unitGone'
  | 'topicRetired'
  | 'behind';

/** What was found on a trip */
export type FindingKind =
  | 'difficulty'
  | 'aspiration'
  | 'recommendation'
  | 'model';

/** What happened to the line */
export type PlanLineChangeKind =
  | 'added'
  | 'removed'
  | 'changed';

/** The parts of a line that are compared */
export type PlanLineField =
  | 'title'
  | 'days'
  | 'halfDays'
  | 'units'
  | 'people'
  | 'topics'
  | 'form'
  | 'state';

/** The rule by which a step was refused */
export type RefusalCode =
  | 'SIGN_IN_REQUIRED'
  | 'NOT_ALLOWED'
  | 'OWN_DOCUMENT'
  | 'NOT_YOUR_LINE'
  | 'NOT_FOUND'
  | 'STEP_OUT_OF_ORDER'
  | 'STALE_VERSION'
  | 'ALREADY_DECIDED'
  | 'ALREADY_EXISTS'
  | 'GATHERED_ABOVE'
  | 'PERIOD_NOT_OPEN'
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'INVALID_VALUE'
  | 'INVALID_DAY'
  | 'DATES_REVERSED'
  | 'OUTSIDE_PERIOD'
  | 'UNIT_NOT_VALID_ON_DATE'
  | 'TOPIC_RETIRED'
  | 'NO_LINES'
  | 'NOTHING_TO_CONSOLIDATE'
  | 'REASON_REQUIRED'
  | 'DIFFERENT_ORGANIZATION'
  | 'CANNOT_MERGE'
  | 'BEYOND_APPROVAL'
  | 'NOT_IN_SCOPE'
  | 'DATE_NOT_REACHED'
  | 'DATE_PASSED'
  | 'NO_POLICY'
  | 'CHARGE_TAKEN'
  | 'ONE_HOLDER'
  | 'FILE_IN_USE';

/** On what, and the words */
export type CommentInput = {
  documentType: CommentedType;
  document: string;
  trip?: string | null | undefined;
  field?: string | null | undefined;
  text?: string | null | undefined;
};

/** A kind of document that takes remarks */
export type CommentedType =
  | 'plans'
  | 'reports';

/** Which remark */
export type ResolveCommentInput = {
  comment: string;
};

export type PlanCardQueryVariables = Exact<{
  plan: string;
}>;


export type PlanCardQuery = { planReview: { id: string, version: number, period: string, scope: Scope, cadre: string | null, halfDays: number, returnReason: string | null, inside: Array<{ id: string, title: string, state: PlanState, lineCount: number, halfDays: number }>, warnings: Array<{ code: PlanWarningCode, line: string | null }>, quota: { doneDays: number, quotaDays: number | null } | null, lines: Array<{ id: string, version: number, state: TripState, title: string, firstDay: string, lastDay: string, halfDays: number, topics: Array<string>, units: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> }>, topics: Array<{ id: string, name: string }>, remarks: Array<{ id: string, trip: string | null, text: string, author: string | null, authorName: string | null, createdAt: string | null, resolvedAt: string | null }>, overlaps: { rows: Array<{ kind: OverlapKind, key: string, days: Array<string>, open: boolean, answersOpen: Array<OverlapAnswerKind>, trips: Array<{ id: string, version: number, state: TripState, title: string, plan: string | null, firstDay: string, lastDay: string, units: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> }> }> }, before: { id: string, period: string, state: PlanState, lineCount: number, halfDays: number, lines: Array<{ id: string, title: string, state: TripState }> } | null, findings: Array<{ id: string, unitName: string, kind: FindingKind, text: string, foundOn: string | null, state: string }> }, planVersions: Array<{ sequence: number, event: string, at: string | null, lines: number, changes: Array<{ kind: PlanLineChangeKind, line: string, title: string, fields: Array<{ field: PlanLineField, before: string, after: string }> }> }> };

export type RemarkOnPlanMutationVariables = Exact<{
  input: CommentInput;
}>;


export type RemarkOnPlanMutation = { comment: { comment: string | null, refusals: Array<{ code: RefusalCode, field: string | null, messageVi: string, messageEn: string }> } };

export type ResolveRemarkMutationVariables = Exact<{
  input: ResolveCommentInput;
}>;


export type ResolveRemarkMutation = { resolveComment: { comment: string | null, refusals: Array<{ code: RefusalCode, field: string | null, messageVi: string, messageEn: string }> } };


export const PlanCardDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PlanCard"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"inside"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"returnReason"}},{"kind":"Field","name":{"kind":"Name","value":"warnings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"line"}}]}},{"kind":"Field","name":{"kind":"Name","value":"quota"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"doneDays"}},{"kind":"Field","name":{"kind":"Name","value":"quotaDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"topics"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"topics"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"remarks"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"trip"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"author"}},{"kind":"Field","name":{"kind":"Name","value":"authorName"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"resolvedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"open"}},{"kind":"Field","name":{"kind":"Name","value":"answersOpen"}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"plan"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"before"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"foundOn"}},{"kind":"Field","name":{"kind":"Name","value":"state"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"planVersions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"event"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"lines"}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"line"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"fields"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}}]}}]}}]} as unknown as DocumentNode<PlanCardQuery, PlanCardQueryVariables>;
export const RemarkOnPlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"RemarkOnPlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"CommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyNot"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyNot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"messageVi"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}}]} as unknown as DocumentNode<RemarkOnPlanMutation, RemarkOnPlanMutationVariables>;
export const ResolveRemarkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResolveRemark"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResolveCommentInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveComment"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"comment"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyNot"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyNot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"messageVi"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}}]} as unknown as DocumentNode<ResolveRemarkMutation, ResolveRemarkMutationVariables>;