import type { UIFieldServerComponent } from 'payload'
import { idOf } from '@/access/guards'
import { STEPS } from '@/i18n/panel/steps'
import { screenLanguage } from '@/i18n/panel/speaker'
import { findingSteps } from '@/services/findings/findingSteps'
import { FindingBadge } from '../parts/FindingBadge'
import { ifAllowed } from '../parts/ifAllowed'
import { FindingButtons } from './FindingButtons'
import '../styles/panel.scss'

/** At the head of a finding: where it stands, and what this person may do with it. */
export const FindingField: UIFieldServerComponent = async ({ id, req }) => {
  const finding = idOf(id)
  const steps = finding === undefined ? undefined : await ifAllowed(findingSteps(req, finding))
  if (!steps) return null
  const language = screenLanguage(req.i18n.language)
  return (
    <section aria-label={STEPS.state[language]} className="steps-card">
      <p className="steps-card__state">
        <FindingBadge kind={steps.kind} language={language} state={steps.state} />
      </p>
      <FindingButtons finding={steps} language={language} />
      {steps.answer ? <q>{steps.answer}</q> : null}
    </section>
  )
}
