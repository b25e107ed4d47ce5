'use client'

import { useRef, useState } from 'react'
import type { Language } from '@/i18n/language'
import { CATALOGUE } from '@/i18n/panel/catalogue'
import type { CatalogueTopic } from '@/services/read/topicCatalogue'
import { callStep, whyNot } from '../parts/callStep'
import { moved } from './arrange'
import { answered, type Changing, drawn, inOrderOf, withAsked } from './changing'
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
  const [changing, setChanging] = useState<Changing<CatalogueTopic>>({ settled: topics, asked: [] })
  const count = useRef(0)
  const list = drawn(changing)
  const [dragged, setDragged] = useState<number>()
  const [wrong, setWrong] = useState('')

  /** Draws a change, asks, and takes it back where the answer is no: it alone, whatever was asked meanwhile. */
  const change = async (
    apply: (list: readonly CatalogueTopic[]) => CatalogueTopic[],
    ask: () => Promise<string | undefined>,
  ): Promise<void> => {
    count.current += 1
    const id = count.current
    setChanging((now) => withAsked(now, { id, apply }))
    setWrong('')
    const refusal = await ask().catch(() => CATALOGUE.failed[language])
    setChanging((now) => answered(now, id, refusal === undefined))
    if (refusal !== undefined) setWrong(refusal)
  }
  /** What comes from above stays where it is, before the office's own. */
  const first = list.findIndex(({ own }) => own)
  const put = (from: number, to: number): Promise<void> => {
    const order = moved(list, from, Math.max(first, to)).filter(({ own }) => own)
    const ids = order.map(({ id }) => id)
    return change(
      (now) => inOrderOf(now, ids),
      async () => {
        const input = { organization, categoryCode, topics: ids }
        return whyNot(await callStep('arrangeTopics', input, language), language)[0]
      },
    )
  }
  const alter = (
    { id }: CatalogueTopic,
    shown: Partial<CatalogueTopic>,
    sent: Record<string, unknown>,
  ): Promise<void> =>
    change(
      (now) => now.map((one) => (one.id === id ? { ...one, ...shown } : one)),
      async () => {
        await changeTopic(id, sent)
        return undefined
      },
    )
  const setFocus = (topic: CatalogueTopic, focus: boolean): Promise<void> => {
    const others = topic.focusYears.filter((one) => one !== year)
    const focusYears = focus ? [...others, year].toSorted((a, b) => a - b) : others
    return alter(topic, { focus, focusYears }, { focusYears })
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
              onFocus={(focus) => void setFocus(topic, focus)}
              onMove={(by) => void put(index, index + by)}
              onRetire={(day) => void alter(topic, { validTo: day ?? undefined }, { validTo: day })}
              topic={topic}
            />
          </li>
        ))}
      </ol>
    </>
  )
}
