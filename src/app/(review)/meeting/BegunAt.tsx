import { useState } from 'react'
import { DayField } from '../shell/DayField'
import { Field, TextInput } from '../shell/Field'
import { useWords } from '../shell/language'
import css from './Conclusion.module.css'
import { instantOf, typedTime, vietnamTime } from './vietnamTime'
import { meetingWords } from './words'

interface BegunAtProps {
  /** An instant. */
  value: string
  onChange: (instant: string) => void
}

/** When a meeting began, day and time in Vietnam; as the minutes will print it, whatever clock and language the device has. */
export function BegunAt({ value, onChange }: BegunAtProps) {
  const w = useWords(meetingWords)
  const { day, time } = vietnamTime(value) ?? { day: '', time: '' }
  const [known, setKnown] = useState(time)
  const [text, setText] = useState(time)
  // A time that comes from elsewhere is written anew; one that is being typed is not touched.
  if (time !== known) {
    setKnown(time)
    if (typedTime(text) !== time) setText(time)
  }
  const set = (newDay: string, newTime: string): void => {
    const instant = instantOf(newDay, newTime)
    if (instant !== undefined) onChange(instant)
  }
  const isWrong = typedTime(text) === undefined
  return (
    <div className={css.begun}>
      <DayField label={w.begunOn} onChange={(chosen) => set(chosen, time)} value={day} />
      <Field label={w.begunAt}>
        <TextInput
          aria-invalid={isWrong ? true : undefined}
          autoComplete="off"
          onBlur={() => setText(time)}
          onChange={({ target }) => {
            setText(target.value)
            set(day, typedTime(target.value) ?? '')
          }}
          value={text}
        />
      </Field>
    </div>
  )
}
