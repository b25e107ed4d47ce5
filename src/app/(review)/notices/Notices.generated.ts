/* Made by `npm run generate` from the .graphql file beside it and schema.graphql. */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What a notification is about */
export type NoticeKind =
  | 'quarterOpened'
  | 'planReturned'
  | 'gatheredPlanReturned'
  | 'planApproved'
  | 'tripAssigned'
  | 'tripConsented'
  | 'tripRefused'
  | 'tripMerged'
  | 'tripMoved'
  | 'tripPostponed'
  | 'tripCancelled'
  | 'overlapKept'
  | 'reportReturned'
  | 'gatheredReportReturned'
  | 'commentMade'
  | 'reportCommented'
  | 'reminders';

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

/** Which ones; none named means all */
export type MarkNotificationsReadInput = {
  notifications?: Array<string> | null | undefined;
};

export type NoticesQueryVariables = Exact<{
  first: number;
}>;


export type NoticesQuery = { notifications: { unread: number, rows: Array<{ id: string, kind: NoticeKind, createdAt: string | null, readAt: string | null, place: string, params: Array<{ name: string, value: string }> }> } };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { notifications: { unread: number } };

export type ReadNoticesMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type ReadNoticesMutation = { markNotificationsRead: { read: number | null, refusals: Array<{ code: RefusalCode, field: string | null, messageVi: string, messageEn: string }> } };


export const NoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Notices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"readAt"}},{"kind":"Field","name":{"kind":"Name","value":"place"}},{"kind":"Field","name":{"kind":"Name","value":"params"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}}]}}]}}]} as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const UnreadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UnreadNotices"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"notifications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"unread"}}]}}]}}]} as unknown as DocumentNode<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const ReadNoticesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReadNotices"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MarkNotificationsReadInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"markNotificationsRead"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"read"}},{"kind":"Field","name":{"kind":"Name","value":"refusals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"messageVi"}},{"kind":"Field","name":{"kind":"Name","value":"messageEn"}}]}}]}}]}}]} as unknown as DocumentNode<ReadNoticesMutation, ReadNoticesMutationVariables>;