'use client'

import { useRef, useState } from 'react'
import type { Language } from '@/i18n/language'
import { CALENDAR } from '@/i18n/panel/calendar'
import { speaker } from '@/i18n/panel/speaker'
import { shownInstant } from '../parts/instant'
import { renewFeed, revokeFeed } from './feedSteps'

interface AddressProps {
  label: string
  url: string
  language: Language
  onSaid: (words: string) => void
}

const Address = ({ label, url, language, onSaid }: AddressProps) => {
  const say = speaker(CALENDAR, language)
  const input = useRef<HTMLInputElement>(null)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(url)
      onSaid(say('copied'))
    } catch {
      // On a page of plain http there is no clipboard: what is marked is copied by hand.
      input.current?.focus()
      input.current?.select()
      onSaid(say('marked'))
    }
  }
  return (
    <label className="feed__address">
      <span>{label}</span>
      <input onFocus={(event) => event.target.select()} readOnly ref={input} value={url} />
      <button className="quiet-button" onClick={() => void copy()} type="button">
        {say('copy')}
      </button>
    </label>
  )
}

/** Makes, shows once, and revokes the secret address of one's own calendar. */
export const FeedPanel = ({ since, language }: { since?: string; language: Language }) => {
  const say = speaker(CALENDAR, language)
  const [token, setToken] = useState<string>()
  const [exists, setExists] = useState(since !== undefined)
  const [said, setSaid] = useState('')

  const renew = async (): Promise<void> => {
    const step = await renewFeed(language)
    setSaid(step.said)
    if (!step.isDone) return
    setToken(step.token)
    setExists(true)
  }
  const revoke = async (): Promise<void> => {
    const step = await revokeFeed(language)
    setSaid(step.said)
    if (!step.isDone) return
    setToken(undefined)
    setExists(false)
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
          <Address label={say('feedOwn')} language={language} onSaid={setSaid} url={url} />
          <Address label={say('feedOffice')} language={language} onSaid={setSaid} url={`${url}?of=office`} />
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
