import { Kind, valueFromASTUntyped } from 'graphql'
import type {
  DocumentNode,
  ExecutionArgs,
  FragmentDefinitionNode,
  GraphQLError,
  GraphQLSchema,
  OperationDefinitionNode,
} from 'graphql'

import { callerOf } from './caller'
import { GRAPHQL_LIMITS, type Caller, type GraphQLLimits } from './limits'

export interface LimitOptions {
  /** Root fields, queries or mutations, that anyone may call: what the public site reads. */
  publicRootFields?: readonly string[]
  /** Production hides the schema from callers who are not signed in. Default: `NODE_ENV` says so. */
  production?: boolean
  /** For tests and for offices with other needs. Default: GRAPHQL_LIMITS. */
  limits?: GraphQLLimits
}

/** One request as the limits see it. */
export interface Inspection {
  schema: GraphQLSchema
  document: DocumentNode
  operations: readonly OperationDefinitionNode[]
  fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** As they came with the request: not coerced, defaults not filled in. */
  variables: Readonly<Record<string, unknown>>
  caller: Caller
  limits: GraphQLLimits
  publicRootFields: ReadonlySet<string>
  production: boolean
}

/** Finds the first overrun of one limit; undefined when the request keeps within it. */
export type LimitCheck = (inspection: Inspection) => GraphQLError | undefined

/**
 * All operations of the document are inspected, not only the one named: which one will run is not
 * worth trusting a name for, and validation pays for all of them.
 */
export function inspect(args: ExecutionArgs, options: LimitOptions = {}): Inspection {
  const operations: OperationDefinitionNode[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of args.document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  return {
    schema: args.schema,
    document: args.document,
    operations,
    fragments,
    variables: args.variableValues ?? {},
    caller: callerOf(args.contextValue),
    limits: options.limits ?? GRAPHQL_LIMITS,
    publicRootFields: new Set(options.publicRootFields ?? []),
    production: options.production ?? process.env.NODE_ENV === 'production',
  }
}

/**
 * The variables of one operation with its defaults filled in. A declared variable without a value is
 * there as `undefined`. `fromEntries`, so that a variable called `__proto__` is a variable.
 */
export function variablesOf(
  operation: OperationDefinitionNode,
  inspection: Inspection,
): Record<string, unknown> {
  const declared = operation.variableDefinitions ?? []
  return Object.fromEntries(
    declared.map(({ variable, defaultValue }) => {
      const name = variable.name.value
      const sent = Object.hasOwn(inspection.variables, name) ? inspection.variables[name] : undefined
      return [name, sent === undefined && defaultValue ? valueFromASTUntyped(defaultValue) : sent]
    }),
  )
}
