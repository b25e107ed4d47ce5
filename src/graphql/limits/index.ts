export { GRAPHQL_LIMITS, type GraphQLLimits } from './limits'
export { firstOverrun, limitRules } from './limitRules'
export type { LimitOptions } from './inspection'
export type { LimitCode } from './limitError'
