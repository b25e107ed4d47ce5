import type { FindingState } from '@/domain/findings'
import type { Language } from '@/i18n/language'
import { findingStateName, findingTone } from '@/i18n/panel/findings'
import { Badge } from './Badge'

interface FindingBadgeProps {
  kind: unknown
  state: FindingState
  language: Language
}

/** Where a finding stands, in the words of its kind. */
export const FindingBadge = ({ kind, state, language }: FindingBadgeProps) => (
  <Badge name={findingStateName(kind, state, language)} state={findingTone(kind, state)} />
)
