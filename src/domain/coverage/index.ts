export { isWide, unitsAround, type MapUnit } from './around'
export {
  COVERAGE_STATUSES,
  coverageOf,
  type CoverageStatus,
  type OpenRecommendation,
  type UnitCoverage,
  type Visit,
} from './coverage'
export { GO_REASONS, whereToGo, type GoReason, type GoReasonCode } from './whereToGo'
