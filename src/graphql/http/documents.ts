import {
  type DocumentNode,
  type ExecutionArgs,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  type ValidationRule,
} from 'graphql'
import { callerOf, firstOverrun } from '../limits'
import { LIMIT_OPTIONS } from '../limitOptions'

/** What Payload makes of its configuration. */
export interface Built {
  schema: GraphQLSchema
  validationRules: (args: ExecutionArgs) => ValidationRule[]
}

/** Documents that are kept; clients send the same few again and again. */
const MOST_DOCUMENTS = 500
/** Of one document: ways of asking it that are known to keep within the limits, and the characters that one may have. */
const MOST_WAYS = 50
const LONGEST_WAY = 500

export type Prepared = { document: DocumentNode } | { errors: readonly GraphQLError[] }

interface Kept {
  document: DocumentNode
  within: Set<string>
}

type Asked = Pick<ExecutionArgs, 'variableValues' | 'contextValue'>

/** All that the limits look at beside the document: whether somebody is signed in, and the variables. */
const wayOf = ({ variableValues, contextValue }: Asked): string =>
  `${callerOf(contextValue)} ${JSON.stringify(variableValues ?? {})}`

/**
 * Parses and validates documents, and keeps the valid ones by their text. What depends on who asks and on the
 * variables, the limits, is checked for every request, unless it was asked in just the same way before.
 */
export class Documents {
  private readonly kept = new Map<string, Kept>()
  constructor(
    private readonly built: Built,
    private readonly most = MOST_DOCUMENTS,
  ) {}

  /** @param args what stands in the execution beside the document: variables and context */
  prepare(text: string, args: Asked): Prepared {
    const known = this.kept.get(text)
    if (known) return this.again(known, args)
    const document = parsed(text)
    if (document instanceof GraphQLError) return { errors: [document] }
    const { schema, validationRules } = this.built
    const rules = [...specifiedRules, ...validationRules({ ...args, schema, document })]
    const errors = validate(schema, document, rules)
    if (errors.length > 0) return { errors }
    this.keep(text, document)
    return { document }
  }

  private again({ document, within }: Kept, args: Asked): Prepared {
    const way = wayOf(args)
    if (within.has(way)) return { document }
    const overrun = firstOverrun({ ...args, schema: this.built.schema, document }, LIMIT_OPTIONS)
    if (overrun) return { errors: [overrun] }
    if (within.size >= MOST_WAYS) within.clear()
    if (way.length <= LONGEST_WAY) within.add(way)
    return { document }
  }

  /** The oldest goes when there are too many. */
  private keep(text: string, document: DocumentNode): void {
    this.kept.set(text, { document, within: new Set() })
    const [oldest] = this.kept.keys()
    if (this.kept.size > this.most && oldest !== undefined) this.kept.delete(oldest)
  }
}

/** The limits bound the tokens of what validation walks; parsing itself is bounded by the body's size. */
function parsed(text: string): DocumentNode | GraphQLError {
  try {
    return parse(text, { maxTokens: MOST_TOKENS })
  } catch (error) {
    if (error instanceof GraphQLError) return error
    throw error
  }
}

/** More tokens than the limits let anyone send; they tell the exact number. */
const MOST_TOKENS = 10_000
