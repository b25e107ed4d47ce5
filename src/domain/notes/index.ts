export {
  checkNote,
  LONGEST_NOTE,
  MOST_NOTE_PHOTOS,
  NOTE_PHASES,
  phaseOn,
  type NotedTrip,
  type NotePhase,
} from './checkNote'
