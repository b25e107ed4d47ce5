import { isRecord, numberOf } from '@/access/guards'
import { recall, remember } from '../shell/storage'

/** Whoever shares a device has looked at other plans. */
const keyOf = (person: string): string => `ve-co-so.looked.${person}`
/** Plans of some years; the longest not looked at are forgotten. */
const MOST = 500

function looked(person: string): [plan: string, sequence: number][] {
  const text = recall(keyOf(person))
  if (text === undefined) return []
  try {
    const stored: unknown = JSON.parse(text)
    if (!isRecord(stored)) return []
    return Object.entries(stored).flatMap(([plan, sequence]): [string, number][] => {
      const number = numberOf(sequence)
      return number === undefined ? [] : [[plan, number]]
    })
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** The version of a plan that a person was shown on this device last; undefined where it never was. */
export const lastLooked = (person: string, plan: string): number | undefined =>
  looked(person).find(([id]) => id === plan)?.[1]

/** Notes that a version has been shown to somebody. */
export function noteLooked(person: string, plan: string, sequence: number): void {
  const others = looked(person).filter(([id]) => id !== plan)
  remember(keyOf(person), JSON.stringify(Object.fromEntries([...others.slice(1 - MOST), [plan, sequence]])))
}
