export { isWide, unitsAround, type MapUnit } from './around'
export {
  COVERAGE_STATUSES,
  coverageOf,
  type Charge,
  type CoverageFacts,
  type CoverageStatus,
  type OpenRecommendation,
  type UnitCoverage,
  type Visit,
} from './coverage'
export { GO_REASONS, whereToGo, type GoProposal, type GoReason, type GoReasonCode } from './whereToGo'
