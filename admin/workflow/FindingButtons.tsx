'use client'

import { useState } from 'react'
import type { FindingEvent } from '@/domain/findings'
import type { Language } from '@/i18n/language'
import { findingEventName, isModel } from '@/i18n/panel/findings'
import type { FindingSteps } from '@/services/findings/findingSteps'
import { StepDialog } from './StepDialog'
import type { StepForm } from './stepForms'

const FORMS: Readonly<Record<FindingEvent, Pick<StepForm, 'mutation' | 'fields'>>> = {
  answer: { mutation: 'answerFinding', fields: [{ name: 'answer', kind: 'text', required: true }] },
  close: { mutation: 'closeFinding', fields: [] },
}
/** What is written of a good model is not an answer, though it is kept where one is. */
const REPLICATION = {
  mutation: 'answerFinding',
  fields: [{ name: 'replication', kind: 'text', required: true }],
} as const satisfies Pick<StepForm, 'mutation' | 'fields'>

/** A button for each step of the finding that is open to this person now. */
export const FindingButtons = ({ finding, language }: { finding: FindingSteps; language: Language }) => {
  const [chosen, setChosen] = useState<FindingEvent>()
  const model = isModel(finding.kind)
  const name = (event: FindingEvent): string => findingEventName(finding.kind, event, language)
  return (
    <div className="step-buttons">
      {finding.steps.map((event) => (
        <button
          className={model ? 'quiet-button' : 'strong-button'}
          key={event}
          onClick={() => setChosen(event)}
          type="button"
        >
          {name(event)}
        </button>
      ))}
      {chosen ? (
        <StepDialog
          form={model && chosen === 'answer' ? REPLICATION : FORMS[chosen]}
          language={language}
          name={name(chosen)}
          onClose={() => setChosen(undefined)}
          title={finding.text}
          toInput={({ fields: { replication, ...fields } }) => ({
            finding: finding.id,
            seen: finding.state,
            ...fields,
            ...(replication === undefined ? {} : { answer: replication }),
          })}
        />
      ) : null}
    </div>
  )
}
