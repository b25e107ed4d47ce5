import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { usePerson } from '../shell/session'
import { Skeleton } from '../shell/Skeleton'
import { c } from './css'
import { Missing, TextField } from './fields'
import { Page } from './Page'
import { Picker } from './Picker'
import { TripFields } from './TripFields'
import { missingInRequest, titleOf, tripFormIn, tripInputOf } from './tripForm'
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
    <form
      className={c('form')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const input = { leader: form.leader[0]?.id ?? person.id, reason: form.reason, ...tripInputOf(form) }
        void send({ title: titleOf(form), input })
      }}
    >
      {draft.gone && <p className={c('notice', 'warn')}>{w.goneDraft}</p>}
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
      <Missing fields={missing.map((name) => w[name])} title={w.missing} />
      <p className={c('quiet', 'small')}>{w.saved}</p>
      <Button disabled={draft.gone} kind="main" type="submit">
        {w.send}
      </Button>
    </form>
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
