import { optionsOf } from '@/fields/labels'
import { ADDRESSEE_LABELS, FINDING_KIND_LABELS, FINDING_STATE_LABELS } from '@/i18n/labels'

export const KIND_OPTIONS = optionsOf(FINDING_KIND_LABELS)
export const ADDRESSEE_OPTIONS = optionsOf(ADDRESSEE_LABELS)
export const FINDING_STATE_OPTIONS = optionsOf(FINDING_STATE_LABELS)
