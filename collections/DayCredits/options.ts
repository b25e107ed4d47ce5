import { label, optionsOf } from '@/fields/labels'

export const CREDIT_HALF_OPTIONS = optionsOf({
  am: label('Sáng', 'Morning'),
  pm: label('Chiều', 'Afternoon'),
})
