import { Link, useParams } from 'wouter'
import { parsePeriodKey, periodSpan } from '@/domain/calendar'
import { useWords } from '../shell/language'
import { Skeleton } from '../shell/Skeleton'
import { c } from './css'
import { MyQuarterDocument } from './MyQuarter.generated'
import { OpenPlan } from './OpenPlan'
import { AsOf, Page } from './Page'
import { useTimes } from './times'
import { quarterWords } from './quarterWords'
import { SendForm } from './SendForm'
import { TripFields } from './TripFields'
import { missingInLine, titleOf, tripFormIn, tripInputOf } from './tripForm'
import { useDraft } from './useDraft'
import { useMine } from './useMine'
import { useSendForm } from './useSendForm'
import { formWords } from './formWords'

function Fields({ plan, period }: { plan: string; period: string }) {
  const w = useWords(formWords)
  const draft = useDraft(`registerTrip/${period}`, 'registerTrip', tripFormIn)
  const { missing, send } = useSendForm(draft, missingInLine)
  if (!draft) return <Skeleton lines={8} />
  const { form, set } = draft
  const known = parsePeriodKey(period)
  return (
    <SendForm
      keeping={draft.keeping}
      missing={missing.map((name) => w[name])}
      onSend={() => {
        void send({ title: titleOf(form), input: { plan, ...tripInputOf(form) } })
      }}
    >
      <TripFields form={form} missing={missing} set={set} span={known && periodSpan(known)} />
    </SendForm>
  )
}

function Content({ period }: { period: string }) {
  const w = useWords(quarterWords)
  const { data, asOf, loading } = useMine(MyQuarterDocument, { period })
  if (loading) return <Skeleton lines={8} />
  if (!data) return <AsOf asOf={asOf} empty />
  const plan = data.myPlan
  if (!plan) return <OpenPlan period={period} />
  if (!plan.linesOpen)
    return (
      <div className={c('card')}>
        <p>{w.planClosed}</p>
        <Link className={c('button')} href="/me/request">
          {w.request}
        </Link>
      </div>
    )
  return (
    <>
      <AsOf asOf={asOf} empty={false} />
      <Fields period={period} plan={plan.id} />
    </>
  )
}

/** Registers a trip on one's own open plan (rows AG-03 to AG-08), with or without a network. */
export function RegisterTrip() {
  const w = useWords(formWords)
  const times = useTimes()
  const { period = '' } = useParams()
  return (
    <Page title={`${w.register}, ${times.period(period)}`}>
      <Content period={period} />
    </Page>
  )
}
