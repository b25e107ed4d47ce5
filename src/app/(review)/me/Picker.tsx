import { useEffect, useId, useState } from 'react'
import { useWords } from '../shell/language'
import { c } from './css'
import { useOnline } from './outboxContext'
import type { Choice } from './choice'
import { formWords } from './formWords'

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
  const [found, setFound] = useState<readonly Choice[]>()
  const isAsking = open && !(single && chosen.length > 0)

  useEffect(() => {
    if (!isAsking) return
    let current = true
    const timer = setTimeout(() => {
      void find(text).then((choices) => {
        if (current) setFound(choices)
      })
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [isAsking, text, find])

  const choose = (choice: Choice): void => {
    onChange(single ? [choice] : [...chosen, choice])
    setText('')
    setOpen(false)
  }
  const rest = (found ?? []).filter((one) => !chosen.some((had) => had.id === one.id))

  return (
    <div className={c('field')}>
      <label className={c('label')} htmlFor={id}>
        {label}
      </label>
      {chosen.length > 0 && (
        <ul className={c('chips')}>
          {chosen.map((one) => (
            <li className={c('chip')} key={one.id}>
              {one.label}
              <button
                aria-label={w.remove(one.label)}
                onClick={() => onChange(chosen.filter((had) => had.id !== one.id))}
                type="button"
              >
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
