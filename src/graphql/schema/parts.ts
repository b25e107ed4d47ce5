import {
  GraphQLBoolean,
  type GraphQLEnumType,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  GraphQLString,
} from 'graphql'
import { idOf, isOneOf, numberOf, textOf } from '@/access/guards'

/**
 * One part of an input: how the schema prints it, and how what arrives becomes a value of the services'
 * own type. GraphQL has checked the shape before; `read` gives it a type without a cast.
 */
export interface Part<Value> {
  readonly type: GraphQLInputType
  readonly read: (value: unknown) => Value
}

/** An id that must be given. Whether it is one of anything, the service says. */
export const id: Part<string> = {
  type: new GraphQLNonNull(GraphQLID),
  read: (value) => idOf(value) ?? '',
}

export const optionalId: Part<string | undefined> = { type: GraphQLID, read: (value) => idOf(value) }

/**
 * What a person writes and must not leave out. Nullable in the schema on purpose: what is missing is refused by
 * the service, with the field and the rule in both languages, not by GraphQL in English.
 */
export const text: Part<string> = { type: GraphQLString, read: (value) => textOf(value) ?? '' }

/** A text that may be left out; an empty one is as good as none. */
export const optionalText: Part<string | undefined> = { type: GraphQLString, read: textOf }

/**
 * The key that a sender made for this very thing, a UUID: sent again, it is answered with what the first time made
 * and nothing more is written. Left out, each call is a step of its own.
 */
export const clientKey: Part<string | undefined> = { ...optionalText }

/** A text that may be left as it is (left out) or taken away (empty). */
export const clearableText: Part<string | undefined> = {
  type: GraphQLString,
  read: (value) => (typeof value === 'string' ? value : undefined),
}

/** A period key, `2021-Q3` or `2021`. */
export const period: Part<string> = {
  type: new GraphQLNonNull(GraphQLString),
  read: (value) => textOf(value) ?? '',
}

/** The version that the person saw. */
export const version: Part<number> = {
  type: new GraphQLNonNull(GraphQLInt),
  read: (value) => numberOf(value) ?? 0,
}

export const number: Part<number> = {
  type: new GraphQLNonNull(GraphQLFloat),
  read: (value) => numberOf(value) ?? 0,
}

export const optionalNumber: Part<number | undefined> = { type: GraphQLFloat, read: numberOf }

export const flag: Part<boolean> = { type: GraphQLBoolean, read: (value) => value === true }

/** Yes, no, or left to the rule. */
export const optionalFlag: Part<boolean | undefined> = {
  type: GraphQLBoolean,
  read: (value) => (typeof value === 'boolean' ? value : undefined),
}

/** One of the words of an enum, or none. */
export const choice = <const Word extends string>(
  type: GraphQLEnumType,
  words: readonly Word[],
): Part<Word | undefined> => ({ type, read: (value) => (isOneOf(words, value) ? value : undefined) })

/** One of the words of an enum. @throws TypeError where the enum of the schema and the list differ: a defect */
export const requiredChoice = <const Word extends string>(
  type: GraphQLEnumType,
  words: readonly Word[],
): Part<Word> => ({
  type: new GraphQLNonNull(type),
  read: (value) => {
    if (isOneOf(words, value)) return value
    throw new TypeError(`${type.name} has a value that its list has not`)
  },
})

/** A list; one that is left out is empty. */
export const many = <Value>({ type, read }: Part<Value>): Part<Value[]> => ({
  type: new GraphQLList(type instanceof GraphQLNonNull ? type : new GraphQLNonNull(type)),
  read: (value) => (Array.isArray(value) ? value.map((entry: unknown) => read(entry)) : []),
})

/** A part that may be left out as a whole. */
export const maybe = <Value>({ type, read }: Part<Value>): Part<Value | undefined> => ({
  type,
  read: (value) => (value === undefined || value === null ? undefined : read(value)),
})
