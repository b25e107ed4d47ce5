export { findOverlaps, overlapsOf } from './findOverlaps'
export { OVERLAP_KINDS, type Overlap, type OverlapTrip } from './overlap'
