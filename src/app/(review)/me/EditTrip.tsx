import { useState } from 'react'
import { Link, useParams } from 'wouter'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import { Button } from '../shell/Button'
import { useLanguage, useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { c } from './css'
import { editFormIn, editInputOf } from './editForm'
import { type MyLineFragment, MyLinesDocument } from './MyLines.generated'
import { useOutbox } from './outboxContext'
import { AsOf, Page } from './Page'
import { planWords } from './planWords'
import { SendForm } from './SendForm'
import { TripFields } from './TripFields'
import { missingInLine, titleOf } from './tripForm'
import { useDraft } from './useDraft'
import { useEditOf } from './useEditOf'
import { useMine } from './useMine'
import { useSendForm } from './useSendForm'
import { formWords } from './formWords'

function Fields({ line, onDrop }: { line: MyLineFragment; onDrop: () => void }) {
  const w = useWords(formWords)
  const p = useWords(planWords)
  const { language } = useLanguage()
  const { id, version } = line.trip
  const outbox = useOutbox()
  const draft = useDraft(`editTrip/${id}`, 'editTrip', editFormIn(line, language))
  const { missing, send } = useSendForm(draft, missingInLine, `/me/quarter/${line.period}`)
  if (!draft) return <Skeleton lines={8} />
  const { form, set } = draft
  const known = parsePeriodKey(line.period)
  const drop = async (): Promise<void> => {
    await outbox.store.drop(`editTrip/${id}`)
    await outbox.changed()
    onDrop()
  }
  return (
    <SendForm
      keeping={draft.keeping}
      missing={missing.map((name) => w[name])}
      onSend={() => {
        void send({ title: titleOf(form), input: editInputOf(id, form) })
      }}
      isBlocked={form.version !== version}
      label={p.saveAnew}
    >
      {form.version !== version && (
        <div className={c('notice', 'warn')}>
          <p>{p.changedMeanwhile}</p>
          <Button onClick={() => void drop()}>{p.startAnew}</Button>
        </div>
      )}
      <TripFields form={form} missing={missing} set={set} span={known && periodSpan(known)} trip={id} />
    </SendForm>
  )
}

function Content() {
  const p = useWords(planWords)
  const { trip = '' } = useParams()
  const { data, asOf, loading } = useMine(MyLinesDocument, {})
  const sent = useEditOf(trip)
  // A draft that was thrown away is begun anew by drawing the form anew.
  const [round, setRound] = useState(0)
  if (loading) return <Skeleton lines={8} />
  if (!data) return <AsOf asOf={asOf} empty />
  const line = data.myLines.find((one) => one.trip.id === trip)
  if (sent)
    return (
      <div className={c('card')}>
        <p>{sent === 'refused' ? p.editRefused : p.editWaits}</p>
        <Link className={c('button')} href="/me/outbox">
          {p.toOutbox}
        </Link>
      </div>
    )
  if (!line) return <p>{p.notMine}</p>
  return (
    <>
      <AsOf asOf={asOf} empty={false} />
      <Fields key={round} line={line} onDrop={() => setRound(round + 1)} />
    </>
  )
}

/** Writes a line of one's own open plan anew (rows TN-04, AG-03 to AG-08), with or without a network. */
export function EditTrip() {
  const p = useWords(planWords)
  return (
    <Page title={p.editTitle}>
      <Content />
    </Page>
  )
}
