'use client'

import { useState } from 'react'
import { eventName } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import { STEPS } from '@/i18n/panel/steps'
import type { DocumentSteps } from '@/services/read/documentSteps'
import { StepDialog } from './StepDialog'
import { stepForm } from './stepForms'

/** Steps that go forward are drawn strong; those that give back, put off or take away are not. */
const BACKWARD: readonly string[] = [
  'return',
  'refuse',
  'recall',
  'withdraw',
  'postpone',
  'cancel',
  'revise',
  'order',
]

/** A button for each step that the workflow table opens to this person now. */
export const StepButtons = ({ document, language }: { document: DocumentSteps; language: Language }) => {
  const [chosen, setChosen] = useState<string>()
  const events = [...document.steps.map(({ event }) => event), ...(document.orderOpen ? ['order'] : [])]
  const offered = events.filter((event) => stepForm(document, event) !== undefined)
  const nameOf = (event: string): string =>
    event === 'order' ? STEPS.order[language] : eventName(event, language)
  const form = chosen === undefined ? undefined : stepForm(document, chosen)
  if (offered.length === 0) return <p className="empty">{STEPS.noStep[language]}</p>
  return (
    <div className="step-buttons">
      {offered.map((event) => (
        <button
          className={BACKWARD.includes(event) ? 'quiet-button' : 'strong-button'}
          key={event}
          onClick={() => setChosen(event)}
          type="button"
        >
          {nameOf(event)}
        </button>
      ))}
      {chosen !== undefined && form ? (
        <StepDialog
          form={form}
          language={language}
          name={nameOf(chosen)}
          onClose={() => setChosen(undefined)}
          title={document.title}
          toInput={(typed) => form.input(typed, document)}
        />
      ) : null}
    </div>
  )
}
