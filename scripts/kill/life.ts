import { isOneOf, isRecord, numberOf, textOf } from '@/access/guards'
import { PLACES, type Place } from './reports'

/** What a worker is told of its life. */
export interface Life {
  seed: number
  /** Steps that it takes before the one at which it ends. */
  steps: number
  /** Where in that step it ends itself; without it, it goes on until it is killed from outside. */
  place?: Place
  /** How often each step was done, and how often one was killed in it, so far. */
  done: [string, number][]
  killed: [string, number][]
}

const countsOf = (value: unknown): [string, number][] =>
  (Array.isArray(value) ? value : []).flatMap((entry: unknown): [string, number][] => {
    if (!Array.isArray(entry)) return []
    return [[textOf(entry[0]) ?? '', numberOf(entry[1]) ?? 0]]
  })

export function readLife(text: string): Life {
  const value: unknown = JSON.parse(text)
  if (!isRecord(value)) throw new TypeError('This is not a life')
  return {
    seed: numberOf(value.seed) ?? 0,
    steps: numberOf(value.steps) ?? 0,
    place: isOneOf(PLACES, value.place) ? value.place : undefined,
    done: countsOf(value.done),
    killed: countsOf(value.killed),
  }
}
