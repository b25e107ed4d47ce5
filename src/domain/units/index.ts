export { UNIT_LEVELS, type UnitLevel } from './unit'
export { successionMap, type Succession, type SuccessionMap } from './succession'
