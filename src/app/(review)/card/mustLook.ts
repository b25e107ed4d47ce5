/** A plan of a list, as it is to be decided. */
interface ToDecide {
  version: number
  /** The rules have found something in it. */
  isFlagged: boolean
  /** Its card stands on the screen. */
  isOpen: boolean
}

/**
 * True where a plan is to be looked at before it is decided: one with a warning of which nobody has seen this version,
 * and one whose card still shows another than would be decided on.
 * @param seen the version that its card has shown, if it has been open
 */
export function mustLook({ version, isFlagged, isOpen }: ToDecide, seen: number | undefined): boolean {
  const isOld = seen !== undefined && seen < version
  return isFlagged ? seen === undefined || isOld : isOpen && isOld
}
