import { useWords } from '../shell/language'
import { answering } from './decisions'
import { held } from './held'
import type { OverlapChoice } from './overlapAnswers'
import { queueWords } from './words'

/** Answers an overlap as everything is decided here: held for ten seconds, then sent. */
export function useAnswerOverlap(): (
  choice: OverlapChoice,
  words: { reason: string; firstDay: string },
) => void {
  const w = useWords(queueWords)
  const label = (choice: OverlapChoice): string => {
    if (choice.way === 'merge') return w.mergeLabel(choice.into.title)
    return choice.way === 'move' ? w.moveLabel(choice.trip.title) : w.keepLabel(choice.trips[0].title)
  }
  return (choice, words) => held.hold(answering(choice, words, label(choice)))
}
