export { findOverlaps, overlapsOf } from './findOverlaps'
export {
  OVERLAP_KINDS,
  type Overlap,
  type OverlapKind,
  type OverlapOptions,
  type OverlapStop,
  type OverlapTrip,
} from './overlap'
