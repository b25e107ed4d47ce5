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

/** In what two trips collide (row AG-10) */
export type OverlapKind =
  | 'person'
  | 'unit'
  | 'topic';

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
  | 'NOT_IN_SCOPE'
  | 'DATE_NOT_REACHED'
  | 'DATE_PASSED'
  | 'NO_POLICY'
  | 'CHARGE_TAKEN'
  | 'ONE_HOLDER';

/** The office's plan, and what is decided in it */
export type DecidePlanInput = {
  plan: string;
  version: number;
  direction?: string | null | undefined;
  meetingNote?: string | null | undefined;
  decisions?: Array<PlanDecisionInput> | null | undefined;
  approveRest?: boolean | null | undefined;
};

/** What is decided on one cadre's plan */
export type PlanDecisionInput = {
  plan: string;
  version: number;
  decision: PlanDecision;
  reason?: string | null | undefined;
  direction?: string | null | undefined;
  lines?: Array<LineDecisionInput> | null | undefined;
};

/** What is decided on one plan */
export type PlanDecision =
  | 'approve'
  | 'return';

/** What is decided on one line */
export type LineDecisionInput = {
  trip: string;
  decision: LineDecision;
  reason?: string | null | undefined;
};

/** What is decided on one line */
export type LineDecision =
  | 'approve'
  | 'drop';

export type AgendaPlanFragment = { id: string, owner: string, title: string, version: number, state: PlanState, cadre: string | null, stepsOpen: Array<PlanEvent>, lineCount: number, halfDays: number, lines: Array<{ id: string, state: TripState, title: string, firstDay: string, lastDay: string, halfDays: number, units: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> }> };

export type AgendaQueryVariables = Exact<{
  plan: string;
}>;


export type AgendaQuery = { planReview: { id: string, title: string, version: number, state: PlanState, period: string, organization: string, stepsOpen: Array<PlanEvent>, direction: string | null, meetingNote: string | null, dueOn: string | null }, plansInside: Array<{ id: string, owner: string, title: string, version: number, state: PlanState, cadre: string | null, stepsOpen: Array<PlanEvent>, lineCount: number, halfDays: number, lines: Array<{ id: string, state: TripState, title: string, firstDay: string, lastDay: string, halfDays: number, units: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> }> }> };

export type AgendaOverlapsQueryVariables = Exact<{
  organization: string;
  period: string;
}>;


export type AgendaOverlapsQuery = { overlaps: { rows: Array<{ key: string, kind: OverlapKind, trips: Array<{ id: string, title: string }> }> } };

export type AgendasQueryVariables = Exact<{ [key: string]: never; }>;


export type AgendasQuery = { reviewQueue: { rows: Array<{ id: string, owner: string, title: string, scope: Scope, state: PlanState, parent: string | null, period: string, organization: string, department: string | null, lineCount: number, halfDays: number, dueOn: string | null }> } };

export type DecidePlanMutationVariables = Exact<{
  input: DecidePlanInput;
}>;


export type DecidePlanMutation = { decidePlan: { approved: number | null, returned: number | null, waiting: number | null, refusals: Array<{ code: RefusalCode, field: string | null, messageVi: string, messageEn: string }> } };

export const AgendaPlanFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaPlanFragment, unknown>;
export const AgendaDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agenda"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"plan"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"planReview"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}},{"kind":"Field","name":{"kind":"Name","value":"meetingNote"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plansInside"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"plan"},"value":{"kind":"Variable","name":{"kind":"Name","value":"plan"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AgendaPlan"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AgendaPlan"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PlanStatus"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"stepsOpen"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"lines"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]} as unknown as DocumentNode<AgendaQuery, AgendaQueryVariables>;
export const AgendaOverlapsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AgendaOverlaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"organization"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"period"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"organization"},"value":{"kind":"Variable","name":{"kind":"Name","value":"organization"}}},{"kind":"Argument","name":{"kind":"Name","value":"period"},"value":{"kind":"Variable","name":{"kind":"Name","value":"period"}}},{"kind":"Argument","name":{"kind":"Name","value":"standing"},"value":{"kind":"EnumValue","value":"open"}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}}]}}]}}]}}]}}]} as unknown as DocumentNode<AgendaOverlapsQuery, AgendaOverlapsQueryVariables>;
export const AgendasDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Agendas"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reviewQueue"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"60"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"owner"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"parent"}},{"kind":"Field","name":{"kind":"Name","value":"period"}},{"kind":"Field","name":{"kind":"Name","value":"organization"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"lineCount"}},{"kind":"Field","name":{"kind":"Name","value":"halfDays"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}}]}}]}}]}}]} as unknown as DocumentNode<AgendasQuery, AgendasQueryVariables>;
export const DecidePlanDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DecidePlan"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DecidePlanInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidePlan"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"approved"}},{"kind":"Field","name":{"kind":"Name","value":"returned"}},{"kind":"Field","name":{"kind":"Name","value":"waiting"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"WhyNot"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"WhyNot"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Refusal"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"messageVi"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}}]} as unknown as DocumentNode<DecidePlanMutation, DecidePlanMutationVariables>;