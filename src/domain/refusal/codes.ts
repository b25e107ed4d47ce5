/** Every rule by which a step can be refused. Each has a message in both languages. */
export const REFUSAL_CODES = [
  // who
  'SIGN_IN_REQUIRED',
  'NOT_ALLOWED',
  'OWN_DOCUMENT',
  'NOT_YOUR_LINE',
  'NOT_FOUND',
  // when
  'STEP_OUT_OF_ORDER',
  'STALE_VERSION',
  'ALREADY_DECIDED',
  'ALREADY_EXISTS',
  'GATHERED_ABOVE',
  'PERIOD_NOT_OPEN',
  // what
  'REQUIRED',
  'TOO_LONG',
  'INVALID_VALUE',
  'INVALID_DAY',
  'DATES_REVERSED',
  'OUTSIDE_PERIOD',
  'UNIT_NOT_VALID_ON_DATE',
  'TOPIC_RETIRED',
  'NO_LINES',
  'NOTHING_TO_CONSOLIDATE',
  'REASON_REQUIRED',
  'DIFFERENT_ORGANIZATION',
  'CANNOT_MERGE',
  'BEYOND_APPROVAL',
  'NOT_IN_SCOPE',
  'DATE_NOT_REACHED',
  'DATE_PASSED',
  'NO_POLICY',
  'CHARGE_TAKEN',
  'ONE_HOLDER',
  'FILE_IN_USE',
] as const

export type RefusalCode = (typeof REFUSAL_CODES)[number]
