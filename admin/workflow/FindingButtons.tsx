'use client'

import { useState } from 'react'
import type { FindingEvent } from '@/domain/findings'
import { FINDING_EVENT_LABELS } from '@/i18n/labels'
import type { Language } from '@/i18n/language'
import type { FindingSteps } from '@/services/findings/findingSteps'
import { StepDialog } from './StepDialog'
import type { StepForm } from './stepForms'

const FORMS: Readonly<Record<FindingEvent, Pick<StepForm, 'mutation' | 'fields'>>> = {
  answer: { mutation: 'answerFinding', fields: [{ name: 'answer', kind: 'text', required: true }] },
  close: { mutation: 'closeFinding', fields: [] },
}

/** A button for each step of the finding that is open to this person now. */
export const FindingButtons = ({ finding, language }: { finding: FindingSteps; language: Language }) => {
  const [chosen, setChosen] = useState<FindingEvent>()
  return (
    <div className="step-buttons">
      {finding.steps.map((event) => (
        <button className="strong-button" key={event} onClick={() => setChosen(event)} type="button">
          {FINDING_EVENT_LABELS[event][language]}
        </button>
      ))}
      {chosen ? (
        <StepDialog
          form={FORMS[chosen]}
          language={language}
          name={FINDING_EVENT_LABELS[chosen][language]}
          onClose={() => setChosen(undefined)}
          title={finding.text}
          toInput={({ fields }) => ({ finding: finding.id, seen: finding.state, ...fields })}
        />
      ) : null}
    </div>
  )
}
