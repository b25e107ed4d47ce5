import { useWords } from '../shell/language'
import { usePerson } from '../shell/session'
import { Skeleton } from '../shell/Skeleton'
import { TextField } from './fields'
import { Page } from './Page'
import { Picker } from './Picker'
import { TripFields } from './TripFields'
import { missingInRequest, titleOf, tripFormIn, tripInputOf } from './tripForm'
import { SendForm } from './SendForm'
import { useChoices } from './useChoices'
import { useDraft } from './useDraft'
import { useSendForm } from './useSendForm'
import { formWords } from './formWords'

function Content() {
  const w = useWords(formWords)
  const person = usePerson()
  const draft = useDraft('requestUnplannedTrip', 'requestUnplannedTrip', tripFormIn)
  const { missing, send } = useSendForm(draft, missingInRequest)
  const { findPeople } = useChoices(undefined)
  if (!draft) return <Skeleton lines={8} />
  const { form, set } = draft
  return (
    <SendForm
      keeping={draft.keeping}
      missing={missing.map((name) => w[name])}
      onSend={() => {
        const input = { leader: form.leader[0]?.id ?? person.id, reason: form.reason, ...tripInputOf(form) }
        void send({ title: titleOf(form), input })
      }}
    >
      <TextField
        label={w.reason}
        long
        onChange={(reason) => set({ reason })}
        value={form.reason}
        wrong={missing.includes('reason')}
      />
      <Picker
        chosen={form.leader}
        find={findPeople}
        label={w.leader}
        onChange={(chosen) => set({ leader: chosen })}
        single
      />
      <TripFields form={form} missing={missing} set={set} />
    </SendForm>
  )
}

/** Asks for a trip that is not in the plan (row TN-05): at seven in the morning, from wherever one is. */
export function RequestTrip() {
  const w = useWords(formWords)
  return (
    <Page title={w.request}>
      <Content />
    </Page>
  )
}
