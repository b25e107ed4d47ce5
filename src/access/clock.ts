/**
 * The one place where the system reads the time, so that a test can stand on any day and the seed
 * can live through a past year. Nothing that comes from outside the process can set it.
 */
let read: () => Date = () => new Date()

/** The present instant. */
export const now = (): Date => read()

/** Sets what `now()` answers; without an argument the machine's clock is back. In-process only: tests and the seed. */
export function setClock(source?: () => Date): void {
  read = source ?? (() => new Date())
}
