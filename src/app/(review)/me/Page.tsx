import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { useWords } from '../shell/language'
import { usePageTitle } from '../shell/usePageTitle'
import { unsent } from '../outbox/queue'
import { c } from './css'
import { useOutboxView, WithOutbox } from './outboxContext'
import { useTimes } from './times'
import { pageWords } from './pageWords'

/** What has not been sent, in one line; on every page, so that nobody has to wonder. */
function OutboxLine() {
  const w = useWords(pageWords)
  const { entries, progress } = useOutboxView()
  const open = unsent(entries)
  const refused = entries.filter(({ state }) => state === 'refused').length
  const words =
    progress === 'signIn' && open > 0
      ? w.heldForSignIn
      : progress === 'sending' && open > 0
        ? w.sendingNow
        : open > refused
          ? w.waitingToSend(open - refused)
          : refused > 0
            ? ''
            : w.allSent
  return (
    <p className={c('line', 'small')} role="status">
      <Link className={c('textLink')} href="/me/outbox">
        {w.outbox}
      </Link>
      <span className={c('quiet')}>{words}</span>
      {refused > 0 && <span className={c('badge', 'badgeBad')}>{w.notTaken(refused)}</span>}
    </p>
  )
}

/** Says that what is shown comes from the device. */
export function AsOf({ asOf, empty }: { asOf: string | undefined; empty: boolean }) {
  const w = useWords(pageWords)
  const { time } = useTimes()
  if (empty) return <p className={c('notice', 'warn')}>{w.noAnswer}</p>
  return asOf ? <p className={c('notice', 'warn')}>{w.asOf(time(asOf))}</p> : null
}

/** The frame of a cadre's page: its title, the way back, and what has not been sent. */
export function Page({
  title,
  back = true,
  children,
}: {
  title: string
  back?: boolean
  children: ReactNode
}) {
  const w = useWords(pageWords)
  usePageTitle(title)
  return (
    <div className={c('page')}>
      <div className={c('head')}>
        <h1>{title}</h1>
        {back && (
          <Link className={c('textLink')} href="/me">
            {w.back}
          </Link>
        )}
      </div>
      <WithOutbox>
        <OutboxLine />
        {children}
      </WithOutbox>
    </div>
  )
}
