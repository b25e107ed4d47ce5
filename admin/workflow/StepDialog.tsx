'use client'

import { type SyntheticEvent, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { isOneOf } from '@/access/guards'
import type { Language } from '@/i18n/language'
import { COMPLETION_NAMES, STEP_FIELDS, STEPS } from '@/i18n/panel/steps'
import { speaker } from '@/i18n/panel/speaker'
import type { StepFacts } from '@/services/read/stepFacts'
import { REPORT_SECTIONS } from '@/services/rows/reportRow'
import { storedDay } from '../fields/dayText'
import { callStep, whyNot } from '../parts/callStep'
import { LineRows, StopRows } from './StepRows'
import type { StepField, StepForm, StepFormField, Typed } from './stepForms'

interface StepDialogProps {
  /** What the step is taken on. */
  title: string
  form: Pick<StepForm, 'mutation' | 'fields' | 'table'>
  /** What the form begins with; nothing for a form that begins empty. */
  facts?: StepFacts
  /** The input of the mutation from what was typed. */
  toInput: (typed: Typed) => Record<string, unknown>
  name: string
  language: Language
  onClose: () => void
}

/** What was typed in a form, without what was left empty; days as day keys. */
function typedIn(element: HTMLFormElement, { fields }: Pick<StepForm, 'fields'>): Typed {
  const data = new FormData(element)
  const typed: Partial<Record<StepField, string>> = {}
  for (const { name, kind, sendsEmpty } of fields) {
    const value = data.get(name)
    if (typeof value === 'string' && (sendsEmpty || value.trim() !== ''))
      typed[name] = kind === 'day' ? storedDay(value) : value
  }
  const cells: Record<string, string> = {}
  for (const [name, value] of data) if (name.includes('.') && typeof value === 'string') cells[name] = value
  return { fields: typed, cells }
}

const Field = ({
  field,
  begins,
  language,
}: {
  field: StepFormField
  begins?: string
  language: Language
}) => {
  const { name, kind, required } = field
  return (
    <label className="step-field">
      <span>
        {STEP_FIELDS[name][language]}
        {required ? <em> ({STEPS.required[language]})</em> : null}
      </span>
      {kind === 'text' ? <textarea defaultValue={begins} name={name} required={required} rows={3} /> : null}
      {kind === 'line' ? <input name={name} required={required} type="text" /> : null}
      {kind === 'day' ? (
        <input inputMode="numeric" name={name} placeholder="26/03/2026" required={required} type="text" />
      ) : null}
      {kind === 'completion' ? (
        <select defaultValue="done" name={name}>
          {Object.entries(COMPLETION_NAMES).map(([value, words]) => (
            <option key={value} value={value}>
              {words[language]}
            </option>
          ))}
        </select>
      ) : null}
    </label>
  )
}

const beginning = (facts: StepFacts | undefined, name: StepField): string | undefined =>
  isOneOf(REPORT_SECTIONS, name) ? facts?.narrative?.[name] : undefined

/**
 * One step, asked about once: what it is, the words that it wants, and the refusal if a rule forbids it. The screen
 * is loaded anew when it is done, since the state of everything on it may have changed.
 */
export const StepDialog = ({ title, form, facts, toInput, name, language, onClose }: StepDialogProps) => {
  const say = speaker(STEPS, language)
  const dialog = useRef<HTMLDialogElement>(null)
  const [working, setWorking] = useState(false)
  const [wrong, setWrong] = useState<string[]>([])
  useEffect(() => dialog.current?.showModal(), [])

  const send = async (event: SyntheticEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault()
    // The document's own form is around this one in the tree of components, though not on the page.
    event.stopPropagation()
    setWorking(true)
    setWrong([])
    try {
      const input = toInput(typedIn(event.currentTarget, form))
      const why = whyNot(await callStep(form.mutation, input, language), language)
      if (why.length === 0) {
        window.location.reload()
        return
      }
      setWrong(why)
    } catch {
      // The answer may be what was lost: the person looks before trying again.
      setWrong([say('failed')])
    }
    setWorking(false)
  }

  return createPortal(
    <dialog aria-labelledby="step-name" className="step-dialog" onClose={onClose} ref={dialog}>
      <form onSubmit={(event) => void send(event)}>
        <h2 id="step-name">{name}</h2>
        <p>{title}</p>
        {form.table === 'stops' ? <StopRows language={language} stops={facts?.stops ?? []} /> : null}
        {form.table === 'lines' ? <LineRows language={language} lines={facts?.lines ?? []} /> : null}
        {form.fields.map((field) => (
          <Field begins={beginning(facts, field.name)} field={field} key={field.name} language={language} />
        ))}
        <div aria-live="assertive">
          {wrong.map((words) => (
            <p className="step-dialog__wrong" key={words}>
              {words}
            </p>
          ))}
        </div>
        <div className="step-dialog__buttons">
          <button
            className="quiet-button"
            disabled={working}
            onClick={() => dialog.current?.close()}
            type="button"
          >
            {say('cancel')}
          </button>
          <button className="strong-button" disabled={working} type="submit">
            {working ? say('working') : say('confirm')}
          </button>
        </div>
      </form>
    </dialog>,
    window.document.body,
  )
}
