import { useCallback, useState } from 'react'
import { textOf } from '@/access/guards'
import { addDays, dayKeyOf } from '@/domain/calendar'
import { useWords } from '../shell/language'
import { usePerson } from '../shell/session'
import { Skeleton } from '../shell/Skeleton'
import { useIsStanding } from '../shell/useIsStanding'
import type { Form } from '../outbox/entry'
import { c } from './css'
import { TextField } from './fields'
import { Page } from './Page'
import { Picker } from './Picker'
import { planWords } from './planWords'
import { TripFields } from './TripFields'
import { missingInLine, type NeededName, titleOf, type TripForm, tripFormIn, tripInputOf } from './tripForm'
import { SendForm } from './SendForm'
import { useChoices } from './useChoices'
import { useDraft } from './useDraft'
import { useSendForm } from './useSendForm'
import { formWords } from './formWords'

/** A trip to which others are sent, with the document that sends them. */
interface AssignForm extends TripForm {
  document: string
}

type Needed = NeededName | 'assignLeader' | 'document'

const assignFormIn = (stored: Form): AssignForm => ({
  ...tripFormIn(stored),
  document: textOf(stored.document) ?? '',
})

const missingInAssignment = (form: AssignForm): Needed[] => [
  ...(form.leader.length === 0 ? ['assignLeader' as const] : []),
  ...(form.document.trim() ? [] : ['document' as const]),
  ...missingInLine(form),
]

/** The server takes trips of the year that is ahead. */
const DAYS_AHEAD = 366

function Content() {
  const w = useWords(formWords)
  const p = useWords(planWords)
  const draft = useDraft('assignTrip', 'assignTrip', assignFormIn)
  const { missing, send } = useSendForm(draft, missingInAssignment)
  const { id: self } = usePerson()
  const { findPeople } = useChoices(undefined)
  // Nobody sends himself or herself; going along is another matter.
  const findOthers = useCallback(
    async (text: string) => (await findPeople(text)).filter(({ id }) => id !== self),
    [findPeople, self],
  )
  const [today] = useState(() => dayKeyOf(new Date()))
  if (!draft) return <Skeleton lines={8} />
  const { form, set } = draft
  return (
    <SendForm
      keeping={draft.keeping}
      missing={missing.map((name) => (name === 'assignLeader' || name === 'document' ? p[name] : w[name]))}
      onSend={() => {
        const input = { leader: form.leader[0]?.id, document: form.document.trim(), ...tripInputOf(form) }
        void send({ title: titleOf(form), input })
      }}
    >
      <p className={c('notice')}>{p.assignNote}</p>
      <Picker
        chosen={form.leader}
        find={findOthers}
        label={p.assignLeader}
        onChange={(leader) => set({ leader })}
        single
        wrong={missing.includes('assignLeader')}
      />
      <TextField
        hint={p.documentHint}
        label={p.document}
        onChange={(document) => set({ document })}
        value={form.document}
        wrong={missing.includes('document')}
      />
      <TripFields
        form={form}
        missing={missing}
        sends
        set={set}
        span={{ from: today, to: addDays(today, DAYS_AHEAD) }}
      />
    </SendForm>
  )
}

/** The Standing Committee sends people (row HY-05: "tăng cường cử cán bộ đi cơ sở"). */
export function AssignTrip() {
  const p = useWords(planWords)
  const isStanding = useIsStanding()
  return <Page title={p.assign}>{isStanding ? <Content /> : <p>{p.standingOnly}</p>}</Page>
}
