import { GraphQLInt, GraphQLNonNull, GraphQLString } from 'graphql'
import { numberOf, textOf } from '@/access/guards'

/** Rows of a page that does not say. More than 100 are refused by the limits. */
const USUAL = 20

/** How long a page is, and where it begins. */
export const first = { type: new GraphQLNonNull(GraphQLInt), defaultValue: USUAL }
export const after = { type: GraphQLString, description: '`next` of the page before' }

export const firstOf = (args: Record<string, unknown>): number => numberOf(args.first) ?? USUAL
export const textIn = (args: Record<string, unknown>, name: string): string => textOf(args[name]) ?? ''
export const optionalIn = (args: Record<string, unknown>, name: string): string | undefined =>
  textOf(args[name])
