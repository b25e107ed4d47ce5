import { rootFieldsOf } from './rootFields'
import { limitError } from './limitError'
import type { LimitCheck } from './inspection'

const INTROSPECTION = new Set(['__schema', '__type'])

/**
 * In production the schema is not shown to callers who are not signed in. Payload's own switch
 * (`disableIntrospectionInProduction`, on by default) hides it from everybody; this one stands by itself
 * when that is switched off for signed-in tools.
 */
export const introspection: LimitCheck = (inspection) => {
  if (!inspection.production || inspection.caller === 'signedIn') return undefined
  for (const operation of inspection.operations) {
    for (const node of rootFieldsOf(operation, inspection).values()) {
      if (!INTROSPECTION.has(node.name.value)) continue
      return limitError({
        code: 'INTROSPECTION_REFUSED',
        limit: '__typename',
        seen: node.name.value,
        vi: 'Cần đăng nhập để xem lược đồ dữ liệu',
        en: 'Sign in to read the schema',
        nodes: node,
      })
    }
  }
  return undefined
}
