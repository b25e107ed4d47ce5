import { RefusalError } from '@/domain/refusal/refusal'
import { checkLength } from '@/domain/text'

/**
 * Refuses words said with a step that are longer than the trace holds.
 * @param field the input in which they were said
 * @throws RefusalError TOO_LONG
 */
export function checkWords(words: string | undefined, field = 'reason'): void {
  const wrong = checkLength(field, words)
  if (wrong.length > 0) throw new RefusalError(wrong)
}
