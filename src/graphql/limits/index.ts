export { callerOf } from './caller'
export { GRAPHQL_LIMITS } from './limits'
export { firstOverrun, limitRules } from './limitRules'
export type { LimitOptions } from './inspection'
