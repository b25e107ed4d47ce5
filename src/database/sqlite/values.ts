import { types } from 'node:util'
import type { InValue, Value } from '@libsql/client'

const largestInteger = 9223372036854775807n
const smallestInteger = -9223372036854775808n

/** What the engine itself takes as a bound value. */
export type EngineValue = null | string | number | bigint | Uint8Array

/**
 * A JavaScript value as the engine binds it; the same conversion as `@libsql/client` makes.
 * Checked with `node:util` types, not `instanceof`, because tests run in their own realm.
 * @throws RangeError for a number that is not finite or a bigint beyond 64 bits
 * @throws TypeError for `undefined`, which SQL has no word for
 */
export function toEngine(value: InValue | undefined): EngineValue {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError('Only finite numbers can be passed to the database')
    return value
  }
  if (typeof value === 'bigint') {
    if (value < smallestInteger || value > largestInteger) {
      throw new RangeError('A bigint beyond 64 bits cannot be passed to the database')
    }
    return value
  }
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value === undefined) throw new TypeError('undefined cannot be passed to the database')
  if (types.isDate(value)) return value.valueOf()
  if (types.isUint8Array(value)) return value
  if (types.isAnyArrayBuffer(value)) return Buffer.from(value)
  throw new TypeError('A value of this type cannot be passed to the database')
}

/**
 * A value of a result row in `intMode: 'number'`: integers as numbers, blobs as ArrayBuffer.
 * @throws RangeError for an integer that a JavaScript number cannot hold exactly
 */
export function fromEngine(value: unknown): Value {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  if (typeof value === 'bigint') {
    const number = Number(value)
    if (!Number.isSafeInteger(number)) {
      throw new RangeError('Received an integer that a JavaScript number cannot hold exactly')
    }
    return number
  }
  if (types.isUint8Array(value)) return new Uint8Array(value).buffer
  throw new TypeError('The database returned a value of an unknown type')
}
