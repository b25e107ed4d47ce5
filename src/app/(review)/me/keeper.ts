/** What became of what was typed last. `gone`: sent or thrown away in another window; `notKept`: the device let nothing be kept. */
export type Keeping = 'kept' | 'gone' | 'notKept'

/**
 * Keeps a form in the device as it changes. One write at a time, always of the newest state: a slow phone does not fall
 * behind its owner. What could not be kept is tried again with the next change.
 */
export class Keeper<Shape> {
  private latest: Shape | undefined
  private written: Shape | undefined
  private running: Promise<Keeping> | undefined
  private last: Keeping = 'kept'

  /** @param write as it is stored; false where there is no such draft any more */
  constructor(
    private readonly write: (form: Shape) => Promise<boolean>,
    private readonly tell: (keeping: Keeping) => void,
  ) {}

  /** @returns when all that was typed is kept, or cannot be */
  keep(form: Shape): Promise<Keeping> {
    this.latest = form
    this.running ??= this.run().finally(() => {
      this.running = undefined
    })
    return this.running
  }

  private async run(): Promise<Keeping> {
    while (this.latest !== undefined && this.written !== this.latest) {
      const next = this.latest
      this.last = await this.write(next).then(
        (had) => (had ? 'kept' : 'gone'),
        () => 'notKept',
      )
      if (this.last !== 'notKept') this.written = next
      else if (next === this.latest) break
    }
    this.tell(this.last)
    return this.last
  }
}
