export { checkEvent, EVENT_KINDS, type EventKind, type ProgrammeEvent } from './event'
export { occurrencesIn, yearsSince, type Occurrence } from './occurrences'
