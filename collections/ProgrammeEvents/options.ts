import type { EventKind } from '@/domain/programme'
import { type Label, label, optionsOf } from '@/fields/labels'

const KINDS: Readonly<Record<EventKind, Label>> = {
  anniversary: label('Ngày kỷ niệm', 'Anniversary'),
  activity: label('Hoạt động', 'Activity'),
  meeting: label('Hội nghị, họp', 'Meeting'),
}

export const EVENT_KIND_OPTIONS = optionsOf(KINDS)
