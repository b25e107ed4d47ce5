import { useState } from 'react'
import { textOf } from '@/access/guards'
import { addDays, dayKeyOf } from '@/domain/calendar'
import { useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import type { Form } from '../outbox/entry'
import { c } from './css'
import { TextField } from './fields'
import { Page } from './Page'
import { SendForm } from './SendForm'
import { TripFields } from './TripFields'
import {
  missingInRequest,
  type NeededName,
  titleOf,
  type TripForm,
  tripFormIn,
  tripInputOf,
} from './tripForm'
import { useDraft } from './useDraft'
import { useSendForm } from './useSendForm'
import { noteWords } from './noteWords'

/** A trip that was made, with what came of it: both are written at once. */
interface RecordForm extends TripForm {
  result: string
  learning: string
  informed: string
}

type Needed = NeededName | 'workDone' | 'learning'

const recordFormIn = (stored: Form): RecordForm => ({
  ...tripFormIn(stored),
  result: textOf(stored.result) ?? '',
  learning: textOf(stored.learning) ?? '',
  informed: textOf(stored.informed) ?? '',
})

const missingInRecord = (form: RecordForm): Needed[] => [
  ...missingInRequest(form),
  ...(form.result.trim() ? [] : ['workDone' as const]),
  ...(form.learning.trim() ? [] : ['learning' as const]),
]

const recordInputOf = (form: RecordForm): Form => ({
  reason: form.reason,
  ...tripInputOf(form),
  outcome: { result: form.result, actualLearning: form.learning, informed: form.informed || undefined },
})

/** The server takes trips of the year that is behind. */
const DAYS_BACK = 366

function Content() {
  const w = useWords(noteWords)
  const draft = useDraft('recordTripAfterFact', 'recordTripAfterFact', recordFormIn)
  const { missing, send } = useSendForm(draft, missingInRecord)
  const [today] = useState(() => dayKeyOf(new Date()))
  if (!draft) return <Skeleton lines={8} />
  const { form, set } = draft
  return (
    <SendForm
      keeping={draft.keeping}
      missing={missing.map((name) => (name === 'reason' ? w.whyUnasked : w[name]))}
      onSend={() => {
        void send({ title: titleOf(form), input: recordInputOf(form) })
      }}
    >
      <p className={c('notice')}>{w.recordNote}</p>
      <TextField
        label={w.whyUnasked}
        long
        onChange={(reason) => set({ reason })}
        value={form.reason}
        wrong={missing.includes('reason')}
      />
      <TripFields
        form={form}
        missing={missing}
        set={set}
        span={{ from: addDays(today, -DAYS_BACK), to: today }}
      />
      <TextField
        label={w.workDone}
        long
        onChange={(result) => set({ result })}
        value={form.result}
        wrong={missing.includes('workDone')}
      />
      <TextField
        label={w.learning}
        long
        onChange={(learning) => set({ learning })}
        value={form.learning}
        wrong={missing.includes('learning')}
      />
      <TextField label={w.informed} long onChange={(informed) => set({ informed })} value={form.informed} />
    </SendForm>
  )
}

/** Records a trip for which nobody could be asked before (row TN-05); its days count once the Standing Committee took note. */
export function RecordTrip() {
  const w = useWords(noteWords)
  return (
    <Page title={w.record}>
      <Content />
    </Page>
  )
}
