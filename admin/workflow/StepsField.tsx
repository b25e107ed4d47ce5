import type { UIFieldServerComponent } from 'payload'
import { idOf, isOneOf } from '@/access/guards'
import { actorName, eventName, stateName } from '@/i18n/labels'
import { STEPS } from '@/i18n/panel/steps'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { documentSteps } from '@/services/read/documentSteps'
import { stepFacts } from '@/services/read/stepFacts'
import { Badge } from '../parts/Badge'
import { ifAllowed } from '../parts/ifAllowed'
import { shownInstant } from '../parts/instant'
import { documentLink } from '../parts/links'
import { readTrace } from './readTrace'
import { StepButtons } from './StepButtons'
import '../styles/panel.scss'

const TYPES = ['plans', 'trips', 'reports'] as const

/** At the head of a plan, trip or report: where it stands, what this person may do with it, and how it came there. */
export const StepsField: UIFieldServerComponent = async ({ id, collectionSlug, req }) => {
  const document = idOf(id)
  if (document === undefined || !isOneOf(TYPES, collectionSlug)) return null
  const steps = await ifAllowed(documentSteps(req, { type: collectionSlug, id: document }))
  if (!steps) return null
  const facts = await stepFacts(req, steps)
  const trace = await readTrace(req, document)
  const language = screenLanguage(req.i18n.language)
  const say = speaker(STEPS, language)
  return (
    <section aria-label={say('state')} className="steps-card">
      <p className="steps-card__state">
        <Badge name={stateName(steps.state, language)} state={steps.state} />
        {steps.awaiting ? (
          <span>
            {say('awaits')} {actorName(steps.awaiting, language)}
          </span>
        ) : null}
        {steps.parent ? (
          <a href={documentLink(collectionSlug === 'reports' ? 'reports' : 'plans', steps.parent)}>
            {say('insideOf')} {say('theOffices')}
          </a>
        ) : null}
      </p>
      <StepButtons document={steps} facts={facts} language={language} />
      <p className="steps-card__note">{say('readOnly')}</p>
      {trace.length > 0 ? (
        <details>
          <summary>
            {say('trace')} ({trace.length})
          </summary>
          <ol className="trace">
            {trace.map(({ id: row, event, toState, actor, role, at, reason }) => (
              <li key={row}>
                <strong>{eventName(event, language)}</strong> → {stateName(toState, language)} ·{' '}
                {actor ?? say('system')}
                {role ? ` (${actorName(role, language)})` : ''} · {shownInstant(at)}
                {reason ? <q>{reason}</q> : null}
              </li>
            ))}
          </ol>
        </details>
      ) : null}
    </section>
  )
}
