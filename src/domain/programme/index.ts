export { checkEvent, EVENT_KINDS, type EventKind, type ProgrammeEvent } from './event'
export { occurrencesIn, type Occurrence } from './occurrences'
