import {
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  type GraphQLFieldConfig,
  type GraphQLOutputType,
  GraphQLString,
} from 'graphql'
import type { Context } from './context'

/** One field of an answer. */
export type Field = GraphQLFieldConfig<unknown, Context, Record<string, unknown>>

/** A field that is there in every row. */
export const must = (type: GraphQLOutputType, description?: string): Field => ({
  type: type instanceof GraphQLNonNull ? type : new GraphQLNonNull(type),
  description,
})

/** A field that may be empty. */
export const some = (type: GraphQLOutputType, description?: string): Field => ({ type, description })

/** A list without holes; empty rather than null. */
export const list = (type: GraphQLOutputType, description?: string): Field =>
  must(new GraphQLList(type instanceof GraphQLNonNull ? type : new GraphQLNonNull(type)), description)

export const anId = must(GraphQLID)
export const someId = some(GraphQLID)
export const aText = must(GraphQLString)
export const someText = some(GraphQLString)
export const anInt = must(GraphQLInt)
export const aNumber = must(GraphQLFloat)
export const aFlag = must(GraphQLBoolean)
/** `YYYY-MM-DD`, a day in Vietnam. */
export const aDay = must(GraphQLString, 'YYYY-MM-DD, a day in Vietnam')
export const someDay = some(GraphQLString, 'YYYY-MM-DD, a day in Vietnam')
/** An instant as ISO 8601 in UTC. */
export const someInstant = some(GraphQLString, 'An instant, ISO 8601 in UTC')

/** An object type. Fields are read off the row by name unless they say otherwise. */
export const answer = (name: string, description: string, fields: Record<string, Field>): GraphQLObjectType =>
  new GraphQLObjectType<unknown, Context>({ name, description, fields })
