import { setTimeout as delay } from 'node:timers/promises'

/** Gives the turn back. Calling it again does nothing. */
export type Release = () => void

/** How long one process may go from turn to turn before it leaves a gap for another process, and how long the gap is. */
const gapAfterMs = 100
const gapMs = 5

/**
 * First come, first served: one holder at a time. Under load the turns of one process follow each other so closely
 * that another process, which can only try again and again, would never find the file unlocked; so the lane pauses
 * for `gapMs` after `gapAfterMs` without a pause.
 */
export class Lane {
  readonly #waiting: Array<(release: Release) => void> = []
  #held = false
  #busySince = 0

  /** Resolves when it is the caller's turn. The caller must release, whatever happens. */
  acquire(): Promise<Release> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve)
      if (!this.#held) {
        this.#busySince = performance.now()
        this.#next()
      }
    })
  }

  #next(): void {
    const resolve = this.#waiting.shift()
    this.#held = resolve !== undefined
    if (!resolve) return
    let released = false
    resolve(() => {
      if (released) return
      released = true
      void this.#passOn()
    })
  }

  async #passOn(): Promise<void> {
    if (this.#waiting.length > 0 && performance.now() - this.#busySince > gapAfterMs) {
      await delay(gapMs)
      this.#busySince = performance.now()
    }
    this.#next()
  }
}
