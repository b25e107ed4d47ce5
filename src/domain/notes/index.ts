export {
  checkNote,
  DAYS_AFTER,
  LONGEST_NOTE,
  MOST_NOTE_PHOTOS,
  NOTE_PHASES,
  NOTED_STATES,
  noteSpan,
  phaseOn,
  type NotedTrip,
  type NotePhase,
} from './checkNote'
