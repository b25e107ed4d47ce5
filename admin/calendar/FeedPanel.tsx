'use client'

import { useState } from 'react'
import { textOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { CALENDAR } from '@/i18n/panel/calendar'
import { speaker } from '@/i18n/panel/speaker'
import { callStep } from '../parts/callStep'
import { shownInstant } from '../parts/instant'

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
      const { answer } = await callStep('renewCalendarFeed', { sure: true }, language, 'token')
      setToken(textOf(answer.token))
      setExists(true)
      setSaid(say('feedOnce'))
    } catch {
      setSaid(say('feedFailed'))
    }
  }
  const revoke = async (): Promise<void> => {
    try {
      await callStep('revokeCalendarFeed', { sure: true }, language)
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
