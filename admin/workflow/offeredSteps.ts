import type { DocumentSteps } from '@/services/read/documentSteps'
import type { StepFacts } from '@/services/read/stepFacts'
import { stepForm } from './stepForms'

/** The words of a report before it is sent, and the number of a trip's order: what is done beside the workflow table. */
function besides({ type, scope, orderOpen }: DocumentSteps, { narrative }: StepFacts): string[] {
  if (orderOpen) return ['order']
  if (type !== 'reports' || narrative === undefined) return []
  return scope === 'cadre' ? ['edit', 'refresh'] : ['edit']
}

/** The steps that get a button: those open to this person that the panel has a form for, with what it begins with. */
export function offeredSteps(document: DocumentSteps, facts: StepFacts): string[] {
  const events = [...besides(document, facts), ...document.steps.map(({ event }) => event)]
  return events.filter((event) => {
    const form = stepForm(document, event)
    return form !== undefined && (form.isOffered?.(facts) ?? true)
  })
}
