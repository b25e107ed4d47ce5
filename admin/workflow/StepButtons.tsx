'use client'

import { useState } from 'react'
import { isOneOf } from '@/access/guards'
import { eventName } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import { STEPS } from '@/i18n/panel/steps'
import type { DocumentSteps } from '@/services/read/documentSteps'
import type { StepFacts } from '@/services/read/stepFacts'
import { StepDialog } from './StepDialog'
import { offeredSteps } from './offeredSteps'
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
  'move',
  'refresh',
]

/** Steps that no workflow table has: they move nothing. */
const OWN_NAMES = ['order', 'edit', 'refresh'] as const

interface StepButtonsProps {
  document: DocumentSteps
  facts: StepFacts
  language: Language
}

/** A button for each step that the workflow table opens to this person now. */
export const StepButtons = ({ document, facts, language }: StepButtonsProps) => {
  const [chosen, setChosen] = useState<string>()
  const offered = offeredSteps(document, facts)
  const nameOf = (event: string): string =>
    isOneOf(OWN_NAMES, event) ? STEPS[event][language] : eventName(event, language)
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
          facts={facts}
          form={form}
          language={language}
          name={nameOf(chosen)}
          onClose={() => setChosen(undefined)}
          title={document.title}
          toInput={(typed) => form.input(typed, document, facts)}
        />
      ) : null}
    </div>
  )
}
