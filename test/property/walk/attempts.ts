import type { PayloadRequest } from 'payload'
import type { Dice } from './dice'
import type { Model, Verdict, Who } from './model'
import type { Seen } from './see'
import type { World } from './world'

/** One thing that somebody tries, what the model says to it, and how it is really tried. */
export interface Attempt {
  name: string
  who: Who
  verdict: Verdict
  /** True where the person has nothing to do with the document: he or she must not learn that it exists. */
  stranger: boolean
  run: (req: PayloadRequest) => Promise<unknown>
  words: unknown
}

/** What an attempt is chosen from. */
export interface Scene {
  world: World
  model: Model
  seen: Seen
  dice: Dice
}

export type Chooser = (scene: Scene) => Attempt | undefined

const NOWHERE = '019b0000-0000-7000-8000-00000000dead'

export const anyone = ({ world, dice }: Scene): Who => {
  const [first, ...rest] = world.people.values()
  if (!first) throw new Error('The world is empty')
  return dice.oneOf(first, ...rest)
}

/** Somebody, most often of the office in question. */
export function someoneOf(scene: Scene, office: string): Who {
  const colleagues = [...scene.world.people.values()].filter((who) => who.office === office)
  return (scene.dice.chance(0.9) && scene.dice.pick(colleagues)) || anyone(scene)
}

export const somePeriod = ({ dice }: Scene): string => (dice.chance(0.85) ? '2021-Q3' : '2021-Q4')

/** The version that stands, or now and then one that somebody saw before, and whether it is right. */
export function versionOf(scene: Scene, type: 'plans' | 'trips' | 'reports', id: string): [number, boolean] {
  const stands = scene.seen[type].find((row) => row.id === id)?.version ?? 1
  const spoiled = scene.dice.chance(0.06)
  return [spoiled ? stands - 1 : stands, !spoiled]
}

/** Words, or now and then only blanks. */
export const someWords = ({ dice }: Scene, words: string): string => (dice.chance(0.07) ? '  ' : words)

/** The id of a document, or now and then one of nothing. */
export const someId = ({ dice }: Scene, id: string): [string, boolean] =>
  dice.chance(0.02) ? [NOWHERE, false] : [id, true]

/** The verdict on a step with a version and an id that may be wrong. */
export function unless(sound: boolean, why: string, verdict: () => Verdict): Verdict {
  return sound ? verdict() : { refused: why }
}
