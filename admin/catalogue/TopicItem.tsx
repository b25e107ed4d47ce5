'use client'

import { type SyntheticEvent, useState } from 'react'
import { asDayKey, formatDay } from '@/domain/calendar'
import type { Language } from '@/i18n/language'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import { speaker } from '@/i18n/panel/speaker'
import type { CatalogueTopic } from '@/services/read/topicCatalogue'
import { storedDay } from '../fields/dayText'
import { documentLink } from '../parts/links'

interface TopicItemProps {
  topic: CatalogueTopic
  editable: boolean
  language: Language
  onFocus: (focus: boolean) => void
  onRetire: (day: string | null) => void
  onMove: (by: -1 | 1) => void
}

/** The last day of a topic, asked for in place. */
const RetireForm = ({
  topic,
  language,
  onRetire,
  onClose,
}: Pick<TopicItemProps, 'topic' | 'language' | 'onRetire'> & { onClose: () => void }) => {
  const say = speaker(CATALOGUE, language)
  const known = asDayKey(topic.validTo)
  const [typed, setTyped] = useState(known ? formatDay(known) : '')
  const save = (event: SyntheticEvent): void => {
    event.preventDefault()
    onRetire(typed.trim() === '' ? null : storedDay(typed))
    onClose()
  }
  return (
    <form className="chooser topic__retire" onSubmit={save}>
      <label>
        <span>{say('retireOn')}</span>
        <input
          autoFocus
          onChange={(event) => setTyped(event.target.value)}
          placeholder="31/12/2026"
          value={typed}
        />
      </label>
      <button className="strong-button" type="submit">
        {say('save')}
      </button>
      <button className="quiet-button" onClick={onClose} type="button">
        {say('cancel')}
      </button>
    </form>
  )
}

/** One topic of the catalogue with what its editor does most: order, focus of the year, last day. */
export const TopicItem = ({ topic, editable, language, onFocus, onRetire, onMove }: TopicItemProps) => {
  const say = speaker(CATALOGUE, language)
  const [retiring, setRetiring] = useState(false)
  const end = asDayKey(topic.validTo)
  const name = language === 'en' ? (topic.nameEn ?? topic.nameVi) : topic.nameVi
  return (
    <>
      <span className="topic__name">
        <b>{topic.code}</b> <a href={documentLink('topics', topic.id)}>{name}</a>
        {topic.sensitive ? <span className="badge badge--waiting">{say('sensitive')}</span> : null}
        {topic.own ? null : <span className="badge badge--quiet">{say('above')}</span>}
        {end ? (
          <span className="badge badge--quiet">
            {say('retired')} {formatDay(end)}
          </span>
        ) : null}
      </span>
      <span className="topic__uses">
        {topic.uses} {say('trips')}
      </span>
      {editable ? (
        <span className="topic__tools no-print">
          <button
            aria-pressed={topic.focus}
            className={topic.focus ? 'strong-button' : 'quiet-button'}
            onClick={() => onFocus(!topic.focus)}
            type="button"
          >
            {topic.focus ? '★' : '☆'} {say('focus')}
          </button>
          <button
            aria-label={`${say('up')}: ${name}`}
            className="quiet-button"
            onClick={() => onMove(-1)}
            type="button"
          >
            ↑
          </button>
          <button
            aria-label={`${say('down')}: ${name}`}
            className="quiet-button"
            onClick={() => onMove(1)}
            type="button"
          >
            ↓
          </button>
          <button className="quiet-button" onClick={() => setRetiring(true)} type="button">
            {say('retire')}
          </button>
        </span>
      ) : topic.focus ? (
        <span className="badge badge--going">★ {say('focus')}</span>
      ) : null}
      {retiring ? (
        <RetireForm
          language={language}
          onClose={() => setRetiring(false)}
          onRetire={onRetire}
          topic={topic}
        />
      ) : null}
    </>
  )
}
