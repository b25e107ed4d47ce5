import { useEffect, useId, useRef, useState } from 'react'
import { useWords } from '../shell/language'
import { c } from './css'
import { useOnline } from './outboxContext'
import type { Choice } from './choice'
import { formWords } from './formWords'
import { enterSearches, type Found, onlyOne, restOf } from './searchKeys'

/** How long after the last letter is asked, in milliseconds. */
const REST = 250

interface PickerProps {
  label: string
  chosen: readonly Choice[]
  onChange: (chosen: Choice[]) => void
  /** Finds what there is to choose; without a network, among what the device has. */
  find: (text: string) => Promise<Choice[]>
  /** One only: choosing takes the place of what was chosen. */
  single?: boolean
  wrong?: boolean
}

/** Finds by typing and chooses with the thumb; what is chosen stands above and can be taken out. */
export function Picker({ label, chosen, onChange, find, single, wrong }: PickerProps) {
  const w = useWords(formWords)
  const id = useId()
  const online = useOnline()
  const [text, setText] = useState('')
  const [open, setOpen] = useState(false)
  const [found, setFound] = useState<Found>()
  const isAsking = open && !(single && chosen.length > 0)

  useEffect(() => {
    if (!isAsking) return
    let current = true
    const timer = setTimeout(() => {
      void find(text).then((choices) => {
        if (current) setFound({ text, choices })
      })
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [isAsking, text, find])

  // What had the focus goes away with the choice. It goes on to the one that was chosen; from one that was taken out, to
  // the next, or to the box where none follows.
  const box = useRef<HTMLDivElement>(null)
  const goTo = useRef<number>(undefined)
  useEffect(() => {
    if (goTo.current === undefined) return
    const places = box.current?.querySelectorAll<HTMLElement>('[data-chip], input') ?? []
    places[Math.min(goTo.current, places.length - 1)]?.focus()
    goTo.current = undefined
  }, [chosen])

  const choose = (choice: Choice): void => {
    goTo.current = single ? 0 : chosen.length
    onChange(single ? [choice] : [...chosen, choice])
    setText('')
    setOpen(false)
  }
  const remove = (index: number): void => {
    goTo.current = index
    onChange(chosen.filter((_, place) => place !== index))
  }
  const rest = restOf(found, chosen)

  return (
    <div className={c('field')} ref={box}>
      <label className={c('label')} htmlFor={id}>
        {label}
      </label>
      {chosen.length > 0 && (
        <ul className={c('chips')}>
          {chosen.map((one, index) => (
            <li className={c('chip')} key={one.id}>
              {one.label}
              <button aria-label={w.remove(one.label)} data-chip onClick={() => remove(index)} type="button">
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {!(single && chosen.length > 0) && (
        <input
          aria-invalid={wrong ? true : undefined}
          autoComplete="off"
          className={c('input')}
          id={id}
          onChange={({ target }) => {
            setText(target.value)
            setOpen(true)
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={(event) =>
            enterSearches(event, () => {
              const only = onlyOne(found, text, chosen)
              if (only) choose(only)
            })
          }
          placeholder={w.search}
          type="search"
          value={text}
        />
      )}
      {isAsking && found && (
        <>
          <p className={c('quiet', 'small')} role="status">
            {rest.length > 0 ? w.found(rest.length) : w.notFound} {!online && w.offlineChoices}
          </p>
          {rest.length > 0 && (
            <ul className={c('results')}>
              {rest.map((one) => (
                <li key={one.id}>
                  <button onClick={() => choose(one)} type="button">
                    <span>{one.label}</span>
                    {one.detail && <span className={c('quiet', 'small')}>{one.detail}</span>}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </div>
  )
}
