import { input } from '../schema/input'
import { optionalId, optionalText, text } from '../schema/parts'

/** A remark on a document, on one line (a trip) or on one field of it. */
export const remark = input('RemarkInput', 'A remark on the document, on one line or on one field', {
  trip: optionalId,
  field: optionalText,
  text,
})
