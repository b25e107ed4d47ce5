import type { LimitOptions } from './limits'

/** How the limits are set here: for the configuration, and for our own handler, which must agree. */
export const LIMIT_OPTIONS: LimitOptions = { publicRootFields: [] }
