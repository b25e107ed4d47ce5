import { Link } from 'wouter'
import { useWords } from '../shell/language'
import { c } from './css'
import { useLevelName } from './levels'
import type { MyDayQuery } from './MyDay.generated'
import { Ring } from './Ring'
import { useTimes } from './times'
import { ledgerWords } from './ledgerWords'

/** Days done and the pace (rows CM-01, CM-03), by level where the policy splits them, and how they count. */
export function LedgerCard({ day }: { day: MyDayQuery['myDay'] }) {
  const w = useWords(ledgerWords)
  const { number } = useTimes()
  const levelName = useLevelName()
  const { totals, pace } = day
  const status = {
    met: w.paceMet,
    onPace: w.paceOnPace,
    behind: w.paceBehind,
    noQuota: w.paceNoQuota,
  }[pace.status]
  const quota = totals.quotaDays
  return (
    <section aria-labelledby="ledger" className={c('card')}>
      <h2 id="ledger">
        {w.ledger} {day.year}
      </h2>
      <div className={c('figures')}>
        {quota === null ? null : <Ring done={totals.days} planned={pace.planned} quota={quota} />}
        <div>
          <p>
            <strong>
              {quota === null
                ? w.doneOnly(number(totals.days))
                : w.doneOf(number(totals.days), number(quota))}
            </strong>
          </p>
          <p className={c('notice', pace.status === 'behind' ? 'warn' : 'good')}>{status}</p>
          {(totals.remaining ?? 0) > 0 && <p>{w.remaining(number(totals.remaining ?? 0))}</p>}
          {pace.planned > 0 && <p>{w.planned(number(pace.planned))}</p>}
          {(pace.shortfall ?? 0) > 0 && <p>{w.shortfall(number(pace.shortfall ?? 0))}</p>}
          {pace.bunched && <p>{w.bunched}</p>}
        </div>
      </div>
      {totals.byLevel.length > 0 && (
        <table className={c('levels')}>
          <caption className="unseen">{w.byLevel}</caption>
          <tbody>
            {totals.byLevel.map(({ level, days, quotaDays }) => (
              <tr key={level}>
                <th scope="row">{levelName(level)}</th>
                <td>
                  {quotaDays === null ? w.doneOnly(number(days)) : w.doneOf(number(days), number(quotaDays))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <details className={c('more')}>
        <summary>{w.howCounted}</summary>
        <p className={c('quiet')}>{w.counting}</p>
      </details>
      <Link className={c('textLink')} href="/me/ledger">
        {w.allDays}
      </Link>
    </section>
  )
}
