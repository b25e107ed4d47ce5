import { named, type Named } from '../language'
import { STEPS } from './steps'

/** The words of beginning a report from the list of reports. */
export const START_REPORT = {
  period: named('Báo cáo của tôi, kỳ', 'My report of'),
  start: named('Lập hoặc cập nhật báo cáo', 'Draft it, or bring it up to date'),
  working: STEPS.working,
  failed: STEPS.failed,
} as const satisfies Record<string, Named>
