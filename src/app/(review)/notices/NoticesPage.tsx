import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import { Button } from '../shell/Button'
import { instantText } from '../shell/dates'
import { Failed } from '../shell/Failed'
import { useLanguage, useWords } from '../shell/language'
import { BASE } from '../shell/base'
import { Skeleton } from '../shell/Skeleton'
import { usePageTitle } from '../shell/usePageTitle'
import { NoticesDocument } from './Notices.generated'
import css from './NoticesPage.module.css'
import { type NoticeShown, saidOf } from './said'
import { useReadNotices } from './useReadNotices'
import { noticeWords } from './words'

const PAGE = 30
/** The longest page that the server gives; what is older has been dealt with. */
const MOST = 100

/** One notice, which leads to where something is to be done; whoever follows it has read it. */
function NoticeRow({ notice, onRead }: { notice: NoticeShown; onRead: () => void }) {
  const w = useWords(noticeWords)
  const { language } = useLanguage()
  const { place, createdAt, readAt } = notice
  const isOurs = place === BASE || place.startsWith(`${BASE}/`) || place.startsWith(`${BASE}?`)
  const follow = { className: css.link, onClick: readAt ? undefined : onRead }
  const said = saidOf(notice, language)
  return (
    <li className={`${css.row ?? ''} ${readAt ? '' : (css.unread ?? '')}`}>
      {isOurs ? (
        <Link {...follow} href={place.slice(BASE.length) || '/'}>
          {said}
        </Link>
      ) : (
        <a {...follow} href={place}>
          {said}
        </a>
      )}
      <span className={css.facts}>
        {[createdAt && instantText(createdAt, language), !readAt && w.unread].filter(Boolean).join(' · ')}
      </span>
    </li>
  )
}

/** What has happened to one's own plans, trips and reports, the newest first. */
export function NoticesPage() {
  const w = useWords(noticeWords)
  usePageTitle(w.title)
  const [first, setFirst] = useState(PAGE)
  const { read, busy } = useReadNotices()
  const { data, previousData, error, refetch } = useQuery(NoticesDocument, {
    variables: { first },
    fetchPolicy: 'cache-and-network',
  })
  const shown = (data ?? previousData)?.notifications
  if (!shown) return error ? <Failed onRetry={() => void refetch()} title={w.title} /> : <Skeleton />
  const { rows, unread } = shown
  return (
    <>
      <div className={css.top}>
        <h1>{w.title}</h1>
        {unread > 0 && (
          <Button disabled={busy} onClick={() => void read()}>
            {w.readAll(unread)}
          </Button>
        )}
      </div>
      {rows.length === 0 && <p>{w.none}</p>}
      <ul className={css.list}>
        {rows.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} onRead={() => void read([notice.id])} />
        ))}
      </ul>
      {rows.length === first && first < MOST && (
        <Button onClick={() => setFirst(Math.min(MOST, first + PAGE))}>{w.more}</Button>
      )}
    </>
  )
}
