export {
  mayHaveBegun,
  MEETING_ITEMS,
  MEETING_OUTCOMES,
  type MeetingOutcome,
  type MinutedItem,
  type MinutedLine,
  type MinutedOverlap,
  onAgenda,
  OVERLAP_WAYS,
  type OverlapWay,
  spoken,
  type SpokenOf,
} from './minutes'
