import { optionsOf } from '@/fields/labels'
import {
  PLAN_STATE_LABELS,
  REPORT_STATE_LABELS,
  ROLE_LABELS,
  TRIP_ORIGIN_LABELS,
  TRIP_STATE_LABELS,
} from '@/i18n/labels'

/** The words of the workflow tables as options of a select, with the names that people use. */
export const PLAN_STATE_OPTIONS = optionsOf(PLAN_STATE_LABELS)
export const TRIP_STATE_OPTIONS = optionsOf(TRIP_STATE_LABELS)
export const REPORT_STATE_OPTIONS = optionsOf(REPORT_STATE_LABELS)
export const ROLE_OPTIONS = optionsOf(ROLE_LABELS)
export const ORIGIN_OPTIONS = optionsOf(TRIP_ORIGIN_LABELS)
