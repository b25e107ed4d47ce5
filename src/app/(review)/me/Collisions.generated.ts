/* Made by `npm run generate` from the .graphql file beside it and schema.graphql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** In what two trips collide (row AG-10) */
export type OverlapKind =
  | 'person'
  | 'unit'
  | 'topic';

/** Morning or afternoon */
export type Half =
  | 'am'
  | 'pm';

/** A trip as far as it has been written down */
export type DraftOverlapsInput = {
  organization: string;
  trip?: string | null | undefined;
  stops?: Array<TripStopInput> | null | undefined;
  participants?: Array<string> | null | undefined;
  topics?: Array<string> | null | undefined;
};

/** A stay at one unit. Days are YYYY-MM-DD, in Vietnam. */
export type TripStopInput = {
  unit: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  fromHalf?: Half | null | undefined;
  toHalf?: Half | null | undefined;
};

export type CollisionsQueryVariables = Exact<{
  input: DraftOverlapsInput;
}>;


export type CollisionsQuery = { draftOverlaps: Array<{ key: string, kind: OverlapKind, cadre: string | null, unit: string | null, days: Array<string>, trips: Array<{ id: string, title: string, firstDay: string, lastDay: string, units: Array<{ id: string, name: string }>, people: Array<{ id: string, name: string }> }> }> };


export const CollisionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Collisions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftOverlapsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftOverlaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"cadre"}},{"kind":"Field","name":{"kind":"Name","value":"unit"}},{"kind":"Field","name":{"kind":"Name","value":"days"}},{"kind":"Field","name":{"kind":"Name","value":"trips"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"firstDay"}},{"kind":"Field","name":{"kind":"Name","value":"lastDay"}},{"kind":"Field","name":{"kind":"Name","value":"units"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"people"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}}]}}]} as unknown as DocumentNode<CollisionsQuery, CollisionsQueryVariables>;