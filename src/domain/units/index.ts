export { UNIT_LEVELS, isValidOn, type UnitFacts, type UnitLevel } from './unit'
export { successionMap, type Succession, type SuccessionMap } from './succession'
export { findByName } from './findByName'
export { rollUp } from './rollUp'
