/* Made by `npm run generate` from the .graphql file beside it and schema.graphql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
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

/** Why a half-day does not count */
export type LedgerMissReason =
  | 'NOT_DONE'
  | 'NOT_IN_SERVICE'
  | 'NO_POLICY'
  | 'EXEMPT'
  | 'NO_EVIDENCE'
  | 'OUTSIDE_WINDOW'
  | 'NO_STOP'
  | 'HOME_UNIT'
  | 'HALF_DAYS_NOT_ALLOWED'
  | 'ALREADY_COUNTED'
  | 'NOT_ENTERED';

export type MyLedgerQueryVariables = Exact<{
  year: number;
}>;


export type MyLedgerQuery = { ledger: { days: Array<{ day: string, half: Half, trip: string, tripTitle: string, unitName: string, unitLevel: UnitLevel, orderNumber: string | null }>, missed: Array<{ day: string, half: Half, trip: string, tripTitle: string, reason: LedgerMissReason, whyVi: string, whyEn: string }> } };


export const MyLedgerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"MyLedger"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"year"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"ledger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"year"},"value":{"kind":"Variable","name":{"kind":"Name","value":"year"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"days"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"half"}},{"kind":"Field","name":{"kind":"Name","value":"trip"}},{"kind":"Field","name":{"kind":"Name","value":"tripTitle"}},{"kind":"Field","name":{"kind":"Name","value":"unitName"}},{"kind":"Field","name":{"kind":"Name","value":"unitLevel"}},{"kind":"Field","name":{"kind":"Name","value":"orderNumber"}}]}},{"kind":"Field","name":{"kind":"Name","value":"missed"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"day"}},{"kind":"Field","name":{"kind":"Name","value":"half"}},{"kind":"Field","name":{"kind":"Name","value":"trip"}},{"kind":"Field","name":{"kind":"Name","value":"tripTitle"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"whyVi"}},{"kind":"Field","name":{"kind":"Name","value":"whyEn"}}]}}]}}]}}]} as unknown as DocumentNode<MyLedgerQuery, MyLedgerQueryVariables>;