const MARKS = /\p{M}/gu
const SPACES = /\s+/g
const NEITHER_LETTER_NOR_DIGIT = /[^\p{L}\p{N}]/gu

/** Đ, and the Icelandic Ð that old Vietnamese keyboards put in its place. Neither decomposes. */
const D_WITH_STROKE = /[đð]/g

/** The text without accents, in lower case, with single spaces: what search compares ('Đà  Nẵng' → 'da nang'). */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(D_WITH_STROKE, 'd')
    .replace(SPACES, ' ')
    .trim()
}

/**
 * The folded letters and digits alone: what names are matched by, since posts write 'Anông' for
 * 'A Nông'. Too loose for search by word, and never a proof that two units are the same.
 */
export function matchKey(text: string): string {
  return fold(text).replace(NEITHER_LETTER_NOR_DIGIT, '')
}
