import { OperationTypeNode } from 'graphql'

import { rootFieldsOf } from './rootFields'
import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

/** What somebody without a session needs to get one; `Cadre` is the collection of those who sign in. */
export const SIGN_IN_MUTATIONS: readonly string[] = [
  'loginCadre',
  'forgotPasswordCadre',
  'resetPasswordCadre',
]

/**
 * An allow-list, because Payload generates a dozen root fields a collection and the next one would be
 * open by default. Access rules still decide what an allowed field shows; this keeps strangers from
 * making the server work for a refusal. Names beginning with `__` are the business of introspection.ts.
 */
export const anonymousCalls: LimitCheck = (inspection) => {
  if (inspection.caller === 'signedIn') return undefined
  for (const operation of inspection.operations) {
    const signIn = operation.operation === OperationTypeNode.MUTATION ? SIGN_IN_MUTATIONS : []
    for (const node of rootFieldsOf(operation, inspection).values()) {
      const name = node.name.value
      if (name.startsWith('__') || signIn.includes(name) || inspection.publicRootFields.has(name)) continue
      return limitError({
        code: 'SIGN_IN_REQUIRED',
        limit: [...inspection.publicRootFields, ...SIGN_IN_MUTATIONS].join(', '),
        seen: name,
        vi: 'Cần đăng nhập để dùng trường này',
        en: 'Sign in to use this field',
        nodes: node,
      })
    }
  }
  return undefined
}
