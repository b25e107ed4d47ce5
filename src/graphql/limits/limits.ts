/** A caller is `signedIn` as soon as Payload found a user for the request, whatever that user may read. */
export type Caller = 'signedIn' | 'anonymous'

type PerCaller = Readonly<Record<Caller, number>>

/** What one GraphQL request may ask for. Every number is inclusive: the limit itself is accepted. */
export interface GraphQLLimits {
  /** Size of the document: UTF-16 characters of its text, lexical tokens, operations in it. */
  document: { characters: PerCaller; tokens: PerCaller; operations: number }
  /** Size of the variables: characters as JSON, values (objects, lists and scalars), levels of nesting. */
  variables: { characters: PerCaller; values: number; depth: number }
  /** Levels of fields; a root field is level 1. Introspection is left to graphql-js' own rule. */
  depth: number
  /** Aliased fields once the fragments are spread. */
  aliases: number
  /** Different keys at the top of one operation, `__typename` included. */
  rootFields: { query: PerCaller; mutation: PerCaller }
  /** Fields repeated under the same key inside one pair of braces, in the whole document. */
  duplicates: number
  /** Directives on one node, and in the whole document. */
  directives: { perNode: number; total: number }
  /** Fields once every fragment is spread everywhere it is used. */
  selections: number
  /** `limit` and `first`: the most rows of one list; what lists without an argument are taken to hold. */
  pageSize: { max: number; assumed: number }
  /** `where`: levels of AND/OR, conditions, values compared with, parts of a field's path. */
  where: { depth: number; conditions: number; values: number; path: number }
  /** Estimated objects read, see cost.ts. */
  cost: PerCaller
}

/** The limits in force. A login form needs little: whoever is not signed in gets little. */
export const GRAPHQL_LIMITS: GraphQLLimits = {
  document: {
    characters: { signedIn: 20_000, anonymous: 4_000 },
    tokens: { signedIn: 4_000, anonymous: 800 },
    operations: 5,
  },
  variables: { characters: { signedIn: 1_000_000, anonymous: 10_000 }, values: 20_000, depth: 40 },
  depth: 10,
  aliases: 30,
  rootFields: {
    query: { signedIn: 10, anonymous: 3 },
    // One: several logins in one document would be several guesses at a password.
    mutation: { signedIn: 10, anonymous: 1 },
  },
  duplicates: 10,
  directives: { perNode: 3, total: 50 },
  selections: 1_000,
  pageSize: { max: 100, assumed: 10 },
  where: { depth: 5, conditions: 40, values: 200, path: 5 },
  cost: { signedIn: 10_000, anonymous: 500 },
}
