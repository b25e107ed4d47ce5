import type { Language } from '@/i18n/language'
import type { WhyNot } from '../shell/refusals'

/** The place of a document among those that were sent together: `plans.3.version`, `office.decisions.3.version`. */
const PLACE = /^(?:plans|trips|reports|(?:office\.)?decisions)\.(\d+)(?:\.|$)/

/**
 * The words of a refusal where it stands on the document that it is about: without "Kế hoạch 4 –", which counts what was
 * sent together and is no name to anybody.
 */
export function wordsOnIt({ field, words }: WhyNot, language: Language): string {
  const said = words[language]
  const [place, ...rest] = said.split(' – ')
  return field !== undefined && PLACE.test(field) && place && rest.length > 0 ? rest.join(' – ') : said
}

/**
 * Why a decision was refused, by the documents that it was about: where several were sent together and one of them was in
 * the way, on that one; else on all.
 */
export function refusedOf(
  about: readonly string[],
  refusals: readonly WhyNot[],
  language: Language,
): ReadonlyMap<string, string> {
  const said = new Map<string, string>()
  for (const refusal of refusals) {
    const place = PLACE.exec(refusal.field ?? '')?.[1]
    const one = place === undefined ? undefined : about[Number(place)]
    for (const id of one === undefined ? about : [one])
      said.set(id, [said.get(id), wordsOnIt(refusal, language)].filter(Boolean).join(' '))
  }
  return said
}
