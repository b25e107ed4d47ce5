import { RefusalCode } from './enums'
import { answer, aText, must, someText } from './fields'

/** One broken rule, as a client shows it beside the field. */
export const Refusal = answer(
  'Refusal',
  'A rule that the step would break, and where. Nothing was changed.',
  {
    code: must(RefusalCode),
    field: { ...someText, description: 'Path into the input, such as `stops.0.from`' },
    message: { ...aText, description: 'In the language of whoever asks' },
    messageVi: aText,
    messageEn: aText,
  },
)
