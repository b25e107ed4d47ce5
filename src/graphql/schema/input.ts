import { GraphQLInputObjectType } from 'graphql'
import { isRecord } from '@/access/guards'
import type { Part } from './parts'

export type Shape = Readonly<Record<string, Part<unknown>>>

/** The value that a shape reads: what the service takes. */
export type ValueOf<S extends Shape> = {
  [Name in keyof S]: S[Name] extends Part<infer Value> ? Value : never
}

const isWhole = <S extends Shape>(value: unknown, shape: S): value is ValueOf<S> =>
  isRecord(value) && Object.keys(shape).every((name) => name in value)

/**
 * An input object: its type in the schema, and the reading of its parts. Declared once; the service that it is
 * handed to checks at compile time that nothing is missing.
 */
export function input<S extends Shape>(name: string, description: string, shape: S): Part<ValueOf<S>> {
  return {
    type: new GraphQLInputObjectType({
      name,
      description,
      fields: Object.fromEntries(Object.entries(shape).map(([field, { type }]) => [field, { type }])),
    }),
    read: (value) => {
      const given = isRecord(value) ? value : {}
      const read: unknown = Object.fromEntries(
        Object.entries(shape).map(([field, part]) => [field, part.read(given[field])]),
      )
      if (!isWhole(read, shape)) throw new TypeError(`${name} was not read whole`)
      return read
    },
  }
}
