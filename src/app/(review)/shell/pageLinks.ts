import { type Vocabulary, vocabulary } from './language'

/** A page in the navigation. */
export interface PageLink {
  href: string
  /** The pages of which this is the way in: a path with `*?` at its end for all below. */
  pattern: string
  words: Vocabulary<{ title: string }>
}

const link = (href: string, pattern: string, vi: string, en: string): PageLink => ({
  href,
  pattern,
  words: vocabulary({ title: vi }, { title: en }),
})

/** The navigation, in the order of use. */
export const PAGE_LINKS: readonly PageLink[] = [
  link('/', '/', 'Việc chờ', 'Waiting'),
  link('/queue', '/queue', 'Xem xét', 'Review'),
  link('/meeting', '/meeting/*?', 'Phiên họp', 'Meeting'),
  link('/me', '/me/*?', 'Của tôi', 'Mine'),
]
