/** How often a step is taken before it counts. */
const WARM_UP = 10

export interface TimedStep {
  name: string
  what: string
  /** Milliseconds of each time, by the clock and of the processor. */
  wall: number[]
  processor: number[]
}

/** Takes the same step for one thing after the other, and keeps what each but the first few cost. */
export async function timed<Thing, Result>(
  name: string,
  what: string,
  things: readonly Thing[],
  step: (thing: Thing) => Promise<Result>,
): Promise<{ timed: TimedStep; results: Result[] }> {
  const wall: number[] = []
  const processor: number[] = []
  const results: Result[] = []
  for (const thing of things) {
    const spent = process.cpuUsage()
    const began = performance.now()
    results.push(await step(thing))
    wall.push(performance.now() - began)
    const { user, system } = process.cpuUsage(spent)
    processor.push((user + system) / 1000)
  }
  if (things.length <= WARM_UP) throw new RangeError(`${name}: too few to measure`)
  return { timed: { name, what, wall: wall.slice(WARM_UP), processor: processor.slice(WARM_UP) }, results }
}
