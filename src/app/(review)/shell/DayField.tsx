import { useId, useRef, useState } from 'react'
import { addDays, asDayKey } from '@/domain/calendar'
import { dayText } from './dates'
import css from './DayField.module.css'
import { begunDay, type DayTyping, followed, typedInto } from './dayTyping'
import { useWords, vocabulary } from './language'

const dayWords = vocabulary(
  {
    shape: 'nn/tt/nnnn',
    pick: 'Chọn trên lịch',
    noDay: 'Viết ngày/tháng/năm, ví dụ 05/10/2026.',
    outside: (min: string, max: string) => `Chọn trong khoảng ${min} – ${max}.`,
  },
  {
    shape: 'dd/mm/yyyy',
    pick: 'Choose in a calendar',
    noDay: 'Write day/month/year, for example 05/10/2026.',
    outside: (min: string, max: string) => `Choose from ${min} to ${max}.`,
  },
)

interface DayFieldProps {
  label: string
  /** `YYYY-MM-DD`, or nothing where no day is chosen. */
  value: string
  onChange: (day: string) => void
  /** The first and the last day that may be chosen. */
  min?: string
  max?: string
  wrong?: boolean
}

/** Steps of a day by the arrows up and down, as browsers' own day fields have them. */
const STEPS: Readonly<Record<string, number>> = { ArrowUp: 1, ArrowDown: -1 }

/** Opens the device's own calendar; where a browser cannot be told to, its field is there to be used. */
function openCalendar(calendar: HTMLInputElement): void {
  try {
    calendar.showPicker()
  } catch {
    calendar.focus()
  }
}

/**
 * A day as everybody in the country writes it, 05/10/2026, whatever language the browser speaks: typed with digits
 * alone, or chosen in the device's own calendar. The browsers' own field would write it as the browser's language does.
 */
export function DayField({ label, value, onChange, min, max, wrong }: DayFieldProps) {
  const w = useWords(dayWords)
  const id = useId()
  const calendar = useRef<HTMLInputElement>(null)
  const [before, setTyping] = useState(() => begunDay(value))
  const [left, setLeft] = useState(false)
  const typing = followed(before, value)
  if (typing !== before) setTyping(typing)
  const { text } = typing
  const take = (next: DayTyping): void => {
    setTyping(next)
    if (next.known !== value) onChange(next.known)
  }
  const isNoDay = left && text !== '' && value === ''
  const isOutside = value !== '' && ((min !== undefined && value < min) || (max !== undefined && value > max))
  const hint = isNoDay
    ? w.noDay
    : isOutside && min !== undefined && max !== undefined
      ? w.outside(dayText(min), dayText(max))
      : undefined
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={id} id={`${id}-label`}>
        {label}
      </label>
      <div className={css.box}>
        <input
          aria-describedby={hint ? `${id}-hint` : undefined}
          aria-invalid={wrong || isNoDay || isOutside ? true : undefined}
          autoComplete="off"
          className={css.text}
          id={id}
          inputMode="numeric"
          onBlur={() => {
            setLeft(true)
            if (value !== '') setTyping(begunDay(value))
          }}
          onChange={({ target }) => take(typedInto(typing, target.value, value))}
          onKeyDown={(event) => {
            const step = STEPS[event.key]
            const day = asDayKey(value)
            if (step === undefined || !day) return
            event.preventDefault()
            take(begunDay(addDays(day, step)))
          }}
          placeholder={w.shape}
          type="text"
          value={text}
        />
        <button
          aria-describedby={`${id}-label`}
          aria-label={w.pick}
          className={css.button}
          onClick={() => calendar.current && openCalendar(calendar.current)}
          type="button"
        >
          <svg aria-hidden="true" height="20" viewBox="0 0 20 20" width="20">
            <path
              d="M3 5h14v12H3zM3 8.5h14M6.5 2.5V5m7-2.5V5"
              fill="none"
              stroke="currentColor"
              strokeWidth="1.6"
            />
          </svg>
        </button>
        <input
          aria-hidden="true"
          className={css.calendar}
          max={max}
          min={min}
          onChange={({ target }) => take(begunDay(target.value))}
          ref={calendar}
          tabIndex={-1}
          type="date"
          value={value}
        />
      </div>
      {hint && (
        <p className={css.hint} id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  )
}
