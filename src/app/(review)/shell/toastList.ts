/** Something that is told in a corner. */
export interface Toast {
  id: number
  text: string
  kind: 'said' | 'failed'
  /** The documents that it is about: what is told of one of them later takes its place. */
  about: readonly string[]
}

/** More at once would be read by nobody. */
const MOST = 4

/**
 * The list with one more, the newest last. What failed and has been done since is no longer so, and nothing is told twice
 * at once.
 */
export function withToast(list: readonly Toast[], toast: Toast): Toast[] {
  const isPast = ({ text, kind, about }: Toast): boolean =>
    text === toast.text || (kind === 'failed' && about.some((one) => toast.about.includes(one)))
  return [...list.filter((one) => !isPast(one)), toast].slice(-MOST)
}
