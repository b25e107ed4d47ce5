'use client'

import { useState } from 'react'
import { isRecord, textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { CALENDAR } from '@/i18n/panel/calendar'
import { speaker } from '@/i18n/panel/speaker'
import { shownInstant } from '../parts/instant'

type Mutation = 'renewCalendarFeed' | 'revokeCalendarFeed'

/** Sends a step about the address. @returns its answer @throws Error where there is none */
async function send(mutation: Mutation, field: string): Promise<Record<string, unknown>> {
  const query = `mutation Feed { ${mutation}(input: { sure: true }) { ${field} refusals { code } } }`
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const body: unknown = await response.json()
  const answer = isRecord(body) && isRecord(body.data) ? body.data[mutation] : undefined
  if (!isRecord(answer)) throw new Error('No answer')
  return answer
}

const Address = ({ label, url, copy }: { label: string; url: string; copy: string }) => (
  <label className="feed__address">
    <span>{label}</span>
    <input onFocus={(event) => event.target.select()} readOnly value={url} />
    <button className="quiet-button" onClick={() => void navigator.clipboard.writeText(url)} type="button">
      {copy}
    </button>
  </label>
)

/** Makes, shows once, and revokes the secret address of one's own calendar. */
export const FeedPanel = ({ since, language }: { since?: string; language: Language }) => {
  const say = speaker(CALENDAR, language)
  const [token, setToken] = useState<string>()
  const [exists, setExists] = useState(since !== undefined)
  const [said, setSaid] = useState('')

  const renew = async (): Promise<void> => {
    try {
      setToken(textOf((await send('renewCalendarFeed', 'token')).token))
      setExists(true)
      setSaid(say('feedOnce'))
    } catch {
      setSaid(say('feedFailed'))
    }
  }
  const revoke = async (): Promise<void> => {
    try {
      await send('revokeCalendarFeed', 'since')
      setToken(undefined)
      setExists(false)
      setSaid(say('feedRevoked'))
    } catch {
      setSaid(say('feedFailed'))
    }
  }

  const url = token === undefined ? undefined : `${window.location.origin}/api/cadres/calendar/${token}.ics`
  return (
    <section aria-labelledby="feed" className="panel feed no-print">
      <h2 id="feed">{say('feed')}</h2>
      <p>{say('feedWhy')}</p>
      {exists && url === undefined && since ? (
        <p>
          {say('feedSince')} {shownInstant(since)}
        </p>
      ) : null}
      <p aria-live="polite">{said}</p>
      {url === undefined ? null : (
        <>
          <Address copy={say('copy')} label={say('feedOwn')} url={url} />
          <Address copy={say('copy')} label={say('feedOffice')} url={`${url}?of=office`} />
        </>
      )}
      <div className="step-buttons">
        <button className="strong-button" onClick={() => void renew()} type="button">
          {exists ? say('feedRenew') : say('feedMake')}
        </button>
        {exists ? (
          <button className="quiet-button" onClick={() => void revoke()} type="button">
            {say('feedRevoke')}
          </button>
        ) : null}
      </div>
    </section>
  )
}
