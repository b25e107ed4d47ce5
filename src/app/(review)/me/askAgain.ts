import { pauseAfter } from '../outbox/pause'

/** How a question stands. */
export interface Asked {
  online: boolean
  /** True until an answer has come, or none. */
  loading: boolean
  failed: boolean
}

/**
 * When a question that failed is asked again: at once when the network comes back, else after longer and longer pauses.
 * A server that fails is not helped by being asked the more, and a network may be there and carry nothing.
 */
export class AskAgain {
  private failures = 0
  private wasOnline = true

  constructor(
    private readonly ask: () => void,
    private readonly chance: () => number = Math.random,
  ) {}

  /** Tells how the question stands now. @returns what calls off what was to be asked */
  told({ online, loading, failed }: Asked): () => void {
    const isBack = online && !this.wasOnline
    this.wasOnline = online
    if (!failed && !loading) this.failures = 0
    if (!failed || loading || !online) return () => undefined
    this.failures += 1
    const timer = setTimeout(this.ask, isBack ? 0 : pauseAfter(this.failures, this.chance()))
    return () => clearTimeout(timer)
  }
}
