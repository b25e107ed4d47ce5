export { answersOpen, footprintOf, OVERLAP_ANSWERS, type OverlapAnswer, reviewsTrip, takesUp } from './answer'
export { findOverlaps, overlapsOf } from './findOverlaps'
export { OVERLAP_KINDS, type Overlap, type OverlapKind, type OverlapTrip } from './overlap'
export { takenSpan } from './takenSpan'
