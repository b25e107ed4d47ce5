import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

interface Size {
  characters: number
  values: number
  depth: number
}

/**
 * The size of a JSON value: about its length as text, the values in it, its levels. Walks with a stack
 * of its own, for JSON may nest deeper than calls do, and stops as soon as `enough` says so.
 */
function sizeOf(value: unknown, enough: (size: Size) => boolean): Size {
  const size: Size = { characters: 0, values: 0, depth: 0 }
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 1 }]
  for (let next = waiting.pop(); next !== undefined && !enough(size); next = waiting.pop()) {
    const { value: here, depth } = next
    size.values += 1
    size.depth = Math.max(size.depth, depth)
    if (typeof here === 'object' && here !== null) {
      size.characters += 2
      for (const [key, child] of Object.entries(here)) {
        size.characters += Array.isArray(here) ? 1 : key.length + 4
        waiting.push({ value: child, depth: depth + 1 })
      }
    } else {
      size.characters += typeof here === 'string' ? here.length + 2 : String(here).length
    }
  }
  return size
}

/** The variables: their text, how many values, how deep. Coercion and Payload recurse into them later. */
export const variablesSize: LimitCheck = ({ variables, caller, limits }) => {
  const most = limits.variables
  const characters = most.characters[caller]
  const size = sizeOf(
    variables,
    (seen) => seen.characters > characters || seen.values > most.values || seen.depth > most.depth,
  )
  const code = 'LIMIT_VARIABLES'
  if (size.characters > characters) {
    const [vi, en] = ['Biến của truy vấn quá lớn, số ký tự', 'The variables are too large, characters']
    return limitError({ code, limit: characters, seen: size.characters, vi, en })
  }
  if (size.values > most.values) {
    const [vi, en] = ['Biến của truy vấn có quá nhiều giá trị', 'The variables hold too many values']
    return limitError({ code, limit: most.values, seen: size.values, vi, en })
  }
  if (size.depth > most.depth) {
    const [vi, en] = ['Biến của truy vấn lồng nhau quá sâu, số tầng', 'The variables nest too deeply, levels']
    return limitError({ code, limit: most.depth, seen: size.depth, vi, en })
  }
  return undefined
}
