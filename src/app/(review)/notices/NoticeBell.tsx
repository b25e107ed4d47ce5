import { useQuery } from '@apollo/client/react'
import { useEffect, useState } from 'react'
import { Link, useRoute } from 'wouter'
import { useWords } from '../shell/language'
import css from './NoticeBell.module.css'
import { UnreadNoticesDocument } from './Notices.generated'
import { noticeWords } from './words'

/** How often it is asked whether something has come, in milliseconds, while the page is looked at. */
const ASK_EVERY = 5 * 60 * 1000
/** The first time only after the page itself has what it needs. */
const FIRST_AFTER = 1500
const MOST_SHOWN = 99

/** The way to one's notices, with how many are unread. */
export function NoticeBell() {
  const w = useWords(noticeWords)
  const [isHere] = useRoute('/notices')
  const [asks, setAsks] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setAsks(true), FIRST_AFTER)
    return () => clearTimeout(timer)
  }, [])
  const { data } = useQuery(UnreadNoticesDocument, {
    skip: !asks,
    pollInterval: ASK_EVERY,
    skipPollAttempt: () => document.visibilityState !== 'visible',
    fetchPolicy: 'cache-and-network',
  })
  const unread = data?.notifications.unread ?? 0
  return (
    <Link
      aria-current={isHere ? 'page' : undefined}
      aria-label={w.bell(unread)}
      className={css.bell}
      href="/notices"
    >
      <svg
        aria-hidden="true"
        fill="none"
        height="22"
        stroke="currentColor"
        strokeWidth="1.8"
        viewBox="0 0 24 24"
        width="22"
      >
        <path d="M6 16V10a6 6 0 0 1 12 0v6l1.5 2h-15L6 16Z" strokeLinejoin="round" />
        <path d="M10 20.5a2 2 0 0 0 4 0" strokeLinecap="round" />
      </svg>
      {unread > 0 && (
        <span aria-hidden="true" className={css.count}>
          {unread > MOST_SHOWN ? `${String(MOST_SHOWN)}+` : unread}
        </span>
      )}
    </Link>
  )
}
