import { useMutation } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { TRIP_STATE_LABELS } from '@/i18n/labels'
import { Button } from '../shell/Button'
import { useLanguage, useWords } from '../shell/language'
import { c } from './css'
import { type MyQuarterQuery, WithdrawMyTripDocument } from './MyQuarter.generated'
import { planWords } from './planWords'
import { quarterWords } from './quarterWords'
import { useTimes } from './times'
import { useDirect } from './useDirect'
import { useEditOf } from './useEditOf'

type Plan = NonNullable<MyQuarterQuery['myPlan']>

/** A line of one's own plan: what was remarked on it, and while it is open its editing and its withdrawal. */
export function MyLine({ line, plan }: { line: Plan['lines'][number]; plan: Plan }) {
  const w = useWords(quarterWords)
  const { language } = useLanguage()
  const { days, time } = useTimes()
  const direct = useDirect()
  const p = useWords(planWords)
  const edited = useEditOf(line.id)
  const [withdraw, { loading }] = useMutation(WithdrawMyTripDocument)
  const [done, setDone] = useState<number>()
  const remarks = plan.remarks.filter(({ trip, resolvedAt }) => trip === line.id && !resolvedAt)
  const input = { trip: line.id, version: line.version }
  const takeOff = async (): Promise<void> => {
    const went = await direct(
      async () => (await withdraw({ variables: { input } })).data?.withdrawTrip.refusals,
    )
    if (went) setDone(line.version)
  }
  return (
    <li className={c('card')}>
      <div className={c('between')}>
        <h2>{line.title}</h2>
        <span className={c('badge')}>{TRIP_STATE_LABELS[line.state][language]}</span>
      </div>
      <p className={c('quiet')}>
        {days(line.firstDay, line.lastDay)} · {line.units.map(({ name }) => name).join(', ')}
      </p>
      {remarks.map(({ id, text, createdAt }) => (
        <p className={c('notice', 'warn')} key={id}>
          {text} {createdAt && <span className={c('quiet', 'small')}>({time(createdAt)})</span>}
        </p>
      ))}
      {edited && (
        <p className={c('notice', edited === 'refused' ? 'bad' : 'warn')}>
          {edited === 'refused' ? p.editRefused : p.editWaits}
        </p>
      )}
      {plan.linesOpen && line.state === 'registered' && (
        <div className={c('actions')}>
          {!edited && (
            <Link
              aria-label={`${p.edit}: ${line.title}`}
              className={c('button')}
              href={`/me/edit/${line.id}`}
            >
              {p.edit}
            </Link>
          )}
          <Button
            aria-label={`${w.withdraw}: ${line.title}`}
            disabled={loading || edited !== undefined || done === line.version}
            kind="quiet"
            onClick={() => void takeOff()}
          >
            {w.withdraw}
          </Button>
        </div>
      )}
    </li>
  )
}
