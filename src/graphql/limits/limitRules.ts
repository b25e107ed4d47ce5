import { Kind, type DocumentNode, type ExecutionArgs, type GraphQLError, type ValidationRule } from 'graphql'

import { aliases } from './aliases'
import { anonymousCalls } from './anonymousCalls'
import { cost } from './cost'
import { depth } from './depth'
import { directives } from './directives'
import { documentSize } from './documentSize'
import { duplicates } from './duplicates'
import { expandedSelections } from './expandedSelections'
import { fragmentCycle } from './fragmentCycle'
import { inspect, type LimitCheck, type LimitOptions } from './inspection'
import { introspection } from './introspection'
import { pageSize } from './pageSize'
import { rootFields } from './rootFields'
import { variablesSize } from './variablesSize'
import { whereSize } from './whereSize'

/** In this order: sizes bound what the others walk, strangers are turned away next, the estimate comes last. */
const CHECKS: readonly LimitCheck[] = [
  documentSize,
  variablesSize,
  fragmentCycle,
  introspection,
  anonymousCalls,
  rootFields,
  directives,
  duplicates,
  depth,
  aliases,
  expandedSelections,
  pageSize,
  whereSize,
  cost,
]

const NOTHING: DocumentNode = { kind: Kind.DOCUMENT, definitions: [] }

/**
 * The limits as validation rules, for Payload's `graphQL.validationRules`. Payload calls it for each
 * request, after authentication and parsing, with the raw variables.
 *
 * Each rule decides on entering the document, before any rule has entered an operation, and a refused
 * document is replaced by an empty one for the rest of the walk: Payload's complexity rule expands fragments
 * without a memory and without looking for cycles, and graphql-js compares fields by pairs. Reporting
 * alone would not keep them from running. So a request hears of one overrun at a time.
 */
export function limitRules(args: ExecutionArgs, options: LimitOptions = {}): ValidationRule[] {
  const inspection = inspect(args, options)
  return CHECKS.map((check): ValidationRule => (context) => ({
    Document: {
      enter(): DocumentNode | undefined {
        const error = check(inspection)
        if (!error) return undefined
        context.reportError(error)
        return NOTHING
      },
    },
  }))
}

/**
 * The same limits without the walk, for a server that keeps validated documents: which user and which
 * variables come with a document differs each time, so these are checked for every request.
 */
export function firstOverrun(args: ExecutionArgs, options: LimitOptions = {}): GraphQLError | undefined {
  const inspection = inspect(args, options)
  for (const check of CHECKS) {
    const error = check(inspection)
    if (error) return error
  }
  return undefined
}
