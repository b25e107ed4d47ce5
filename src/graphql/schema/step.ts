import { GraphQLNonNull, type GraphQLObjectType } from 'graphql'
import type { PayloadRequest } from 'payload'
import { RefusalError } from '@/domain/refusal/refusal'
import { shownRefusals } from '@/services/refusals/shownRefusals'
import type { Context } from './context'
import { answer, type Field, list } from './fields'
import type { Part } from './parts'
import { Refusal } from './refusals'

/** The answer of a step: what came of it, or the rules that forbade it. */
export const stepAnswer = (name: string, fields: Record<string, Field>): GraphQLObjectType =>
  answer(name, 'What came of a step. With refusals nothing was changed.', {
    ...fields,
    refusals: list(Refusal),
  })

export interface StepFacts<Input, Result> {
  does: string
  input: Part<Input>
  answers: GraphQLObjectType
  /** The service. It checks who acts, writes everything or nothing, and throws RefusalError. */
  by: (req: PayloadRequest, input: Input) => Promise<Result>
  /** The fields of the answer, read anew after the step. */
  shows: (req: PayloadRequest, result: Result) => Promise<Record<string, unknown>> | Record<string, unknown>
}

/**
 * One step of the work as a mutation: the input is read, the service called, and a refusal becomes data. Nothing
 * else is caught. A function, because Payload wraps the resolver of the very object that it is given.
 */
export const step =
  <Input, Result>({ does, input, answers, by, shows }: StepFacts<Input, Result>) =>
  (): Field => ({
    description: does,
    type: new GraphQLNonNull(answers),
    args: {
      input: { type: input.type instanceof GraphQLNonNull ? input.type : new GraphQLNonNull(input.type) },
    },
    resolve: async (_source, args, { req }: Context) => {
      let result: Result
      try {
        result = await by(req, input.read(args.input))
      } catch (error) {
        if (error instanceof RefusalError) return { refusals: shownRefusals(error.refusals, req) }
        throw error
      }
      return { ...(await shows(req, result)), refusals: [] }
    },
  })
