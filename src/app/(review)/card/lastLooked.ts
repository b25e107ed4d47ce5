import { isRecord, numberOf } from '@/access/guards'
import { recall, remember } from '../shell/storage'

const KEY = 've-co-so.looked'
/** Plans of some years; the longest not looked at are forgotten. */
const MOST = 500

function looked(): [plan: string, sequence: number][] {
  const text = recall(KEY)
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

/** The version of a plan that was shown on this device last; undefined where it never was. */
export const lastLooked = (plan: string): number | undefined => looked().find(([id]) => id === plan)?.[1]

/** Notes that a version has been shown. */
export function noteLooked(plan: string, sequence: number): void {
  const others = looked().filter(([id]) => id !== plan)
  remember(KEY, JSON.stringify(Object.fromEntries([...others.slice(1 - MOST), [plan, sequence]])))
}
