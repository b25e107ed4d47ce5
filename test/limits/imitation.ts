import { buildSchema, parse, specifiedRules, validate, type ExecutionArgs, type GraphQLError } from 'graphql'

import { limitRules, type LimitOptions } from '@/graphql/limits'

/** A small schema in the shapes that Payload generates: pages, join fields, relationships, policies. */
export const SCHEMA = buildSchema(`
  scalar JSON
  input Trip_title_operator { equals: String, like: String, in: [String] }
  input Trip_where { title: Trip_title_operator, department__name: Trip_title_operator, AND: [Trip_where], OR: [Trip_where] }
  type Department { id: ID!, name: String, head: Cadre }
  type Cadre { id: ID!, name: String, department: Department, trips(limit: Int, page: Int, where: Trip_where, count: Boolean): Cadre_Trips }
  type Cadre_Trips { docs: [Trip!]!, hasNextPage: Boolean!, totalDocs: Int }
  type Finding { id: ID!, text: String, trip: Trip }
  type Trip_Findings { docs: [Finding!]!, hasNextPage: Boolean!, totalDocs: Int }
  type Trip {
    id: ID!
    title: String
    participants: [Cadre!]
    department: Department
    findings(limit: Int, where: JSON, count: Boolean): Trip_Findings
  }
  type Trips { docs: [Trip!]!, totalDocs: Int!, hasNextPage: Boolean! }
  type QueueItem { id: ID!, trip: Trip }
  type Digest { trips: Trips }
  type Query {
    digest(limit: Int): Digest
    Trip(id: ID!): Trip
    Trips(where: Trip_where, limit: Int, page: Int, pagination: Boolean, sort: String): Trips
    Stories(limit: Int, page: Int, pagination: Boolean): Trips
    reviewQueue(first: Int = 20): [QueueItem!]!
    everything(limit: Int = 1000): [QueueItem!]!
    meCadre: Cadre
  }
  type Session { token: String }
  type Mutation {
    loginCadre(email: String, password: String): Session
    forgotPasswordCadre(email: String): Boolean
    resetPasswordCadre(token: String, password: String): Session
    unlockCadre(email: String): Boolean
    createTrip(data: JSON!): Trip
    createCadre(data: JSON!): Cadre
  }
`)

export interface Asked extends LimitOptions {
  variables?: Record<string, unknown>
  anonymous?: boolean
}

/** The arguments that Payload's handler hands to `validationRules`. */
export function argsOf(query: string, { variables, anonymous }: Asked = {}): ExecutionArgs {
  const req = anonymous ? { user: null } : { user: { id: '1', collection: 'cadres' } }
  return {
    schema: SCHEMA,
    document: parse(query),
    variableValues: variables,
    contextValue: { headers: {}, req },
  }
}

/** Validates as the server does: graphql-js' own rules first, ours after them. */
export function errorsOf(query: string, asked: Asked = {}): readonly GraphQLError[] {
  const args = argsOf(query, asked)
  return validate(args.schema, args.document, [...specifiedRules, ...limitRules(args, asked)])
}

export const codesOf = (query: string, asked: Asked = {}): unknown[] =>
  errorsOf(query, asked).map((error) => error.extensions.code ?? error.message)
