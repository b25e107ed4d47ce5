import { assignTrip as assignService } from '@/services/trips/assignTrip'
import { acknowledgeTrip, giveConsent, refuseConsent } from '@/services/trips/consentToTrip'
import { recordTripAfterFact, requestUnplannedTrip } from '@/services/trips/unplannedTrip'
import { anyone, type Attempt, type Chooser, type Scene, someoneOf, someWords } from './attempts'
import { plusDays } from './days'
import { someDraft } from './drafts'
import type { Who } from './model'
import { onTrip, reason, someOutcome, words } from './onTrip'
import * as rule from './tripRules'

const forSomeone =
  (
    name: string,
    ahead: number,
    make: (
      scene: Scene,
      who: Who,
      leader: Who,
      draft: ReturnType<typeof someDraft>,
    ) => Pick<Attempt, 'verdict' | 'run'>,
  ): Chooser =>
  (scene) => {
    const who = anyone(scene)
    const leader = scene.dice.chance(0.4) ? who : someoneOf(scene, who.office)
    const draft = someDraft(scene, leader.office, leader.id, plusDays(scene.model.today, ahead))
    const { verdict, run } = make(scene, who, leader, draft)
    return {
      name,
      who,
      verdict,
      stranger: who.office !== leader.office,
      run,
      words: { leader: leader.key, draft },
    }
  }

const request = forSomeone('requestUnplannedTrip', 2, (scene, who, leader, draft) => {
  const reason = someWords(scene, 'Theo yêu cầu công tác')
  return {
    verdict: rule.requestTrip(scene.model, who, leader, draft, reason),
    run: (req) => requestUnplannedTrip(req, { leader: leader.id, reason, ...draft }),
  }
})

const assign = forSomeone('assignTrip', 2, (scene, who, leader, draft) => {
  const document = someWords(scene, '15-CV/TĐTN')
  return {
    verdict: rule.assignTrip(scene.model, who, leader, draft, document),
    run: (req) => assignService(req, { leader: leader.id, document, ...draft }),
  }
})

const record: Chooser = (scene) => {
  const who = anyone(scene)
  const draft = someDraft(scene, who.office, who.id, plusDays(scene.model.today, -7))
  const { outcome, ...facts } = someOutcome(scene)
  const reason = someWords(scene, 'Hỗ trợ gấp chốt kiểm dịch')
  const input = { reason, outcome, ...draft }
  return {
    name: 'recordTripAfterFact',
    who,
    verdict: rule.recordAfterFact(scene.model, who, draft, { ...facts, reason }),
    stranger: false,
    run: (req) => recordTripAfterFact(req, input),
    words: input,
  }
}

const consent = onTrip(
  'giveConsent',
  words,
  (model, who, trip, input) => rule.answerRequest(model, who, trip, 'consent', input.words),
  giveConsent,
)

const refuse = onTrip(
  'refuseConsent',
  reason,
  (model, who, trip, input) => rule.answerRequest(model, who, trip, 'refuse', input.reason),
  refuseConsent,
)

const acknowledge = onTrip(
  'acknowledgeTrip',
  words,
  (model, who, trip, input) => rule.answerRequest(model, who, trip, 'acknowledge', input.words),
  acknowledgeTrip,
)

/** Trips outside the plan: asked for, assigned, recorded afterwards, and the answers to them. */
export const REQUEST_STEPS: readonly (readonly [number, Chooser])[] = [
  [3, request],
  [2, consent],
  [1, refuse],
  [2, record],
  [2, acknowledge],
  [2, assign],
]
