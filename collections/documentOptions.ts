import { label, optionsOf } from '@/fields/labels'

/** The kinds of document that move through a workflow. */
export const DOCUMENT_OPTIONS = optionsOf({
  plans: label('Kế hoạch', 'Plan'),
  trips: label('Chuyến đi', 'Trip'),
  reports: label('Báo cáo', 'Report'),
})
