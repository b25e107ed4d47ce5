const TONES = new Map([
  ['\u0300', '1'], // huyền
  ['\u0309', '2'], // hỏi
  ['\u0303', '3'], // ngã
  ['\u0301', '4'], // sắc
  ['\u0323', '5'], // nặng
])
const BREVE = '\u0306'
const CIRCUMFLEX = '\u0302'
const HORN = '\u031b'

/** The letters that the alphabet puts after their plain form: ă â, đ, ê, ô ơ, ư. */
const LATER_FORMS = new Map([
  [`a${BREVE}`, 'a1'],
  [`a${CIRCUMFLEX}`, 'a2'],
  ['đ', 'd1'],
  [`e${CIRCUMFLEX}`, 'e1'],
  [`o${CIRCUMFLEX}`, 'o1'],
  [`o${HORN}`, 'o2'],
  [`u${HORN}`, 'u1'],
])

/** A character with the marks that follow it in decomposed text. */
const CHARACTER = /(\P{M})(\p{M}*)/gu
const SHAPE_MARKS = new RegExp(`[${BREVE}${CIRCUMFLEX}${HORN}]`, 'u')

/** Both sort before every letter and digit; the end of the words before a further word. */
const BEFORE_TONES = ' '
const BETWEEN_WORDS = '!'

/**
 * A plain ASCII string for Vietnamese text whose bytewise order is the alphabetical order of
 * Vietnamese: a ă â b c d đ e ê …, words one by one, and only between equal letters the tone of
 * each word (ngang, huyền, hỏi, ngã, sắc, nặng). Case does not matter. For sorting in a database
 * that knows no Vietnamese; not for showing, not for search. Letters of other scripts stay as they are.
 */
export function sortKey(text: string): string {
  const words = text.toLowerCase().normalize('NFD').trim().split(/\s+/u)
  const letters = words.map(lettersOf).join(BETWEEN_WORDS)
  return `${letters}${BEFORE_TONES}${words.map(toneOf).join('')}`
}

function lettersOf(word: string): string {
  return word.replace(CHARACTER, (_, base: string, marks: string) => {
    const shape = SHAPE_MARKS.exec(marks)?.[0] ?? ''
    return LATER_FORMS.get(base + shape) ?? (isLatin(base) ? `${base}0` : base)
  })
}

function isLatin(character: string): boolean {
  return character >= 'a' && character <= 'z'
}

/** One digit: a word of Vietnamese has one tone, wherever the writer puts it (hoà, hòa). */
function toneOf(word: string): string {
  for (const character of word) {
    const tone = TONES.get(character)
    if (tone) return tone
  }
  return '0'
}
