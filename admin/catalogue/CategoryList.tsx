'use client'

import { useState } from 'react'
import type { Language } from '@/i18n/language'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import type { CatalogueTopic } from '@/services/read/topicCatalogue'
import { callStep } from '../parts/callStep'
import { moved } from './arrange'
import { changeTopic } from './changeTopic'
import { TopicItem } from './TopicItem'

interface CategoryListProps {
  organization: string
  categoryCode: string
  topics: CatalogueTopic[]
  year: number
  editable: boolean
  language: Language
}

/**
 * The topics of one category: dragged, or moved by their buttons. A change is drawn at once and taken back, with the
 * reason, where the server refuses it.
 */
export const CategoryList = ({
  organization,
  categoryCode,
  topics,
  year,
  editable,
  language,
}: CategoryListProps) => {
  const [list, setList] = useState(topics)
  const [dragged, setDragged] = useState<number>()
  const [wrong, setWrong] = useState('')

  /** Draws the new list, asks, and goes back to what was there where the answer is no. */
  const change = async (next: CatalogueTopic[], ask: () => Promise<string | undefined>): Promise<void> => {
    const before = list
    setList(next)
    setWrong('')
    try {
      const refusal = await ask()
      if (refusal === undefined) return
      setWrong(refusal)
    } catch {
      setWrong(CATALOGUE.failed[language])
    }
    setList(before)
  }
  /** What comes from above stays where it is, before the office's own. */
  const first = list.findIndex(({ own }) => own)
  const put = (from: number, to: number): Promise<void> => {
    const next = moved(list, from, Math.max(first, to))
    return change(next, async () => {
      const input = { organization, categoryCode, topics: next.filter(({ own }) => own).map(({ id }) => id) }
      const { refusals, signedOut } = await callStep('arrangeTopics', input, language)
      return signedOut ? CATALOGUE.failed[language] : refusals[0]?.words
    })
  }
  const alter = (index: number, topic: CatalogueTopic, sent: Record<string, unknown>): Promise<void> =>
    change(list.with(index, topic), async () => {
      await changeTopic(topic.id, sent)
      return undefined
    })
  const setFocus = (index: number, topic: CatalogueTopic, focus: boolean): Promise<void> => {
    const others = topic.focusYears.filter((one) => one !== year)
    const focusYears = focus ? [...others, year].toSorted((a, b) => a - b) : others
    return alter(index, { ...topic, focus, focusYears }, { focusYears })
  }

  return (
    <>
      <p aria-live="assertive" className="late">
        {wrong}
      </p>
      <ol className="topics">
        {list.map((topic, index) => (
          <li
            className={index === dragged ? 'topic topic--dragged' : 'topic'}
            draggable={editable && topic.own}
            key={topic.id}
            onDragEnd={() => setDragged(undefined)}
            onDragOver={(event) => event.preventDefault()}
            onDragStart={() => setDragged(index)}
            onDrop={() => {
              if (dragged !== undefined && dragged !== index) void put(dragged, index)
              setDragged(undefined)
            }}
          >
            <TopicItem
              editable={editable && topic.own}
              language={language}
              onFocus={(focus) => void setFocus(index, topic, focus)}
              onMove={(by) => void put(index, index + by)}
              onRetire={(day) => void alter(index, { ...topic, validTo: day ?? undefined }, { validTo: day })}
              topic={topic}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
