import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { Button } from '../shell/Button'
import { useWords } from '../shell/language'
import { useSay } from '../shell/toasts'
import { c } from './css'
import { type MyQuarterQuery, SubmitMyPlanDocument } from './MyQuarter.generated'
import { useOnline, useOutboxView } from './outboxContext'
import { quarterWords } from './quarterWords'
import { useDirect } from './useDirect'

/** Submits one's own plan, once nothing of it waits in the device any more. */
export function SubmitMyPlan({ plan }: { plan: NonNullable<MyQuarterQuery['myPlan']> }) {
  const w = useWords(quarterWords)
  const say = useSay()
  const online = useOnline()
  const direct = useDirect()
  const { entries } = useOutboxView()
  const [submit, { loading }] = useMutation(SubmitMyPlanDocument)
  // Pressed again before the page has been read anew, it would be refused as something that others had changed.
  const [done, setDone] = useState<number>()
  const lines = plan.lines.map(({ id }) => id)
  const isAhead = entries.some(
    ({ kind, state, input }) =>
      state !== 'sent' &&
      ((kind === 'registerTrip' && input.plan === plan.id) ||
        (kind === 'editTrip' && lines.some((line) => line === input.trip))),
  )
  if (!plan.stepsOpen.includes('submit')) return null
  const input = { plan: plan.id, version: plan.version }
  const press = async (): Promise<void> => {
    const went = await direct(async () => (await submit({ variables: { input } })).data?.submitPlan.refusals)
    if (!went) return
    setDone(plan.version)
    say(w.submitted)
  }
  return (
    <>
      <Button
        disabled={!online || isAhead || loading || done === plan.version}
        kind="main"
        onClick={() => void press()}
      >
        {plan.state === 'returned' ? w.submitAgain : w.submit}
      </Button>
      {!online && <p className={c('quiet', 'small')}>{w.submitOffline}</p>}
      {online && isAhead && <p className={c('quiet', 'small')}>{w.submitUnsent}</p>}
    </>
  )
}
