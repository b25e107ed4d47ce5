'use client'

import { useState } from 'react'
import type { Language } from '@/i18n/language'
import { STEP_ROWS, STEPS } from '@/i18n/panel/steps'
import type { StopDays, WaitingLine } from '@/services/read/stepFacts'
import { shownDay } from '../fields/dayText'

const HALVES = ['am', 'pm'] as const

interface DayProps {
  column: 'from' | 'to'
  row: number
  stop: StopDays
  language: Language
}

/** The day on which a stay begins or ends, and the part of it. */
const DayAndHalf = ({ column, row, stop, language }: DayProps) => {
  const half = column === 'from' ? 'fromHalf' : 'toHalf'
  return (
    <>
      <label className="step-field">
        <span>{STEP_ROWS[column][language]}</span>
        <input
          defaultValue={shownDay(stop[column])}
          inputMode="numeric"
          name={`${column}.${row}`}
          required
          type="text"
        />
      </label>
      <label className="step-field">
        <span>{STEP_ROWS[half][language]}</span>
        <select defaultValue={stop[half] ?? (column === 'from' ? 'am' : 'pm')} name={`${half}.${row}`}>
          {HALVES.map((value) => (
            <option key={value} value={value}>
              {STEP_ROWS[`${half}.${value}`][language]}
            </option>
          ))}
        </select>
      </label>
    </>
  )
}

/** Other days for each stop of a trip, beginning with those that it has. */
export const StopRows = ({ stops, language }: { stops: readonly StopDays[]; language: Language }) =>
  stops.map((stop, row) => (
    <fieldset className="step-row" key={`${stop.unit} ${stop.from}`}>
      <legend>{stop.unitName}</legend>
      <DayAndHalf column="from" language={language} row={row} stop={stop} />
      <DayAndHalf column="to" language={language} row={row} stop={stop} />
    </fieldset>
  ))

/** What is decided on one line: it is approved, or not and why. */
const LineRow = ({ line, row, language }: { line: WaitingLine; row: number; language: Language }) => {
  const [decision, setDecision] = useState('approve')
  const days = [...new Set([shownDay(line.firstDay), shownDay(line.lastDay)])].join(' – ')
  return (
    <fieldset className="step-row">
      <legend>
        {line.title} · {days}
      </legend>
      <label className="step-field">
        <span>{STEP_ROWS.decision[language]}</span>
        <select
          name={`decision.${row}`}
          onChange={(event) => setDecision(event.target.value)}
          value={decision}
        >
          <option value="approve">{STEP_ROWS.approve[language]}</option>
          <option value="drop">{STEP_ROWS.drop[language]}</option>
        </select>
      </label>
      {decision === 'drop' ? (
        <label className="step-field">
          <span>
            {STEP_ROWS.dropReason[language]} <em>({STEPS.required[language]})</em>
          </span>
          <input name={`reason.${row}`} required type="text" />
        </label>
      ) : null}
    </fieldset>
  )
}

/** The lines of a plan that is decided, one by one. */
export const LineRows = ({ lines, language }: { lines: readonly WaitingLine[]; language: Language }) =>
  lines.length === 0 ? (
    <p className="empty">{STEP_ROWS.noLines[language]}</p>
  ) : (
    lines.map((line, row) => <LineRow key={line.id} language={language} line={line} row={row} />)
  )
