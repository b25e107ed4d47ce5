import { valueFromASTUntyped } from 'graphql'

import type { MetField } from './foldSelections'

/**
 * What a resolver will be given for an argument: the literal, the value or default of the variable,
 * or the default in the schema. `undefined` when nothing is given, and then the resolver decides.
 * A literal null stays null.
 */
export function argumentOf(
  { node, definition }: MetField,
  name: string,
  variables: Record<string, unknown>,
): unknown {
  const given = node.arguments?.find((argument) => argument.name.value === name)
  const value: unknown = given && valueFromASTUntyped(given.value, variables)
  if (value !== undefined) return value
  return definition?.args.find((argument) => argument.name === name)?.defaultValue
}

const takes = ({ node, definition }: MetField, name: string): boolean =>
  definition
    ? definition.args.some((argument) => argument.name === name)
    : node.arguments?.some((argument) => argument.name.value === name) === true

/** The names by which a list is told its length: Payload's and our own. */
const SIZE_ARGUMENTS = ['limit', 'first'] as const

/** The size arguments that this field takes. */
export const sizeArgumentsOf = (met: MetField): readonly string[] =>
  SIZE_ARGUMENTS.filter((name) => takes(met, name))
