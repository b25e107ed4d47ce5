/** Choices that one number decides: the same number makes the same choices again (mulberry32). */
export class Dice {
  constructor(private seed: number) {}

  /** A number from 0 up to 1. */
  private roll(): number {
    this.seed = (this.seed + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.seed ^ (this.seed >>> 15), 1 | this.seed)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }

  /** A whole number from 0 up to `below`. */
  int(below: number): number {
    return Math.floor(this.roll() * below)
  }

  /** True so often: 0 never, 1 always. */
  chance(share: number): boolean {
    return this.roll() < share
  }

  /** One of the list; undefined of an empty one. */
  pick<Item>(list: readonly Item[]): Item | undefined {
    return list[this.int(list.length)]
  }

  /** One of a list that is never empty. */
  oneOf<Item>(first: Item, ...rest: readonly Item[]): Item {
    return this.pick([first, ...rest]) ?? first
  }
}
