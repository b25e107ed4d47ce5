import { comment as commentService, resolveComment as resolveService } from '@/services/comments/comment'
import { closePeriod as closeService } from '@/services/reports/closePeriod'
import { consolidateReports as consolidateService } from '@/services/reports/consolidateReports'
import { draftReport as draftService, editReport as editService } from '@/services/reports/draftReport'
import { acceptReport as acceptService, returnReport as returnService } from '@/services/reports/decideReport'
import { recallReport as recallService, submitReport as submitService } from '@/services/reports/submitReport'
import { anyone, type Chooser, type Scene, someId, someoneOf, somePeriod } from './attempts'
import { someWords, unless, versionOf } from './attempts'
import { comment, resolveComment } from './commentRules'
import type { Model, Paper, Verdict, Who } from './model'
import * as rule from './reportRules'

interface More {
  reason: string
  narrative: { lessons: string }
}

/** A step on a report; what a service does not ask for it does not look at. */
const onReport =
  (
    name: string,
    verdict: (model: Model, who: Who, report: Paper, reason: string) => Verdict,
    service: (
      req: Parameters<typeof submitService>[0],
      input: Parameters<typeof submitService>[1] & More,
    ) => Promise<unknown>,
  ): Chooser =>
  (scene) => {
    const report = scene.dice.pick([...scene.model.reports.values()])
    if (!report) return undefined
    const who = someoneOf(scene, report.office)
    const [id, exists] = someId(scene, report.id)
    const [version, fresh] = versionOf(scene, 'reports', report.id)
    const input = {
      report: id,
      version,
      reason: someWords(scene, 'Cần bổ sung số liệu'),
      narrative: { lessons: 'Đi trước, về sau' },
    }
    return {
      name,
      who,
      verdict: unless(exists && fresh, 'no such report, or not as it stands', () =>
        verdict(scene.model, who, report, input.reason),
      ),
      stranger: !exists || who.office !== report.office,
      run: (req) => service(req, input),
      words: input,
    }
  }

const draft: Chooser = (scene) => {
  const who = anyone(scene)
  const period = somePeriod(scene)
  return {
    name: 'draftReport',
    who,
    verdict: rule.draftReport(scene.model, who, period),
    stranger: false,
    run: (req) => draftService(req, { period }),
    words: { period },
  }
}

const gather: Chooser = (scene) => {
  const who = anyone(scene)
  const organization = scene.dice.chance(0.95) ? who.office : anyone(scene).office
  const department = scene.dice.chance(0.5) ? (who.department ?? anyone(scene).department) : undefined
  const input = { organization, department, period: somePeriod(scene) }
  return {
    name: 'consolidateReports',
    who,
    verdict: rule.consolidateReports(scene.model, who, input),
    stranger: organization !== who.office,
    run: (req) => consolidateService(req, input),
    words: input,
  }
}

function somePaper(scene: Scene): Parameters<typeof comment>[2] | undefined {
  const { dice, model } = scene
  const plan = dice.pick([...model.plans.values()])
  const report = dice.pick([...model.reports.values()])
  if (report && dice.chance(0.3)) return { type: 'reports', paper: report }
  return plan && { type: 'plans', paper: plan }
}

const remark: Chooser = (scene) => {
  const on = somePaper(scene)
  if (!on) return undefined
  const who = someoneOf(scene, on.paper.office)
  const [document, exists] = someId(scene, on.paper.id)
  const input = { documentType: on.type, document, text: someWords(scene, 'Đề nghị làm rõ') }
  return {
    name: 'comment',
    who,
    verdict: unless(exists, 'no such document', () => comment(scene.model, who, on, input.text)),
    stranger: !exists || who.office !== on.paper.office,
    run: (req) => commentService(req, input),
    words: input,
  }
}

const resolve: Chooser = (scene) => {
  const found = scene.dice.pick([...scene.model.comments.values()])
  if (!found) return undefined
  const who = anyone(scene)
  return {
    name: 'resolveComment',
    who,
    verdict: resolveComment(scene.model, who, found.id),
    stranger: found.author !== who.id && found.owner !== who.id,
    run: (req) => resolveService(req, { comment: found.id }),
    words: { comment: found.id },
  }
}

export const REPORT_STEPS: readonly (readonly [number, Chooser])[] = [
  [4, draft],
  [1, onReport('editReport', rule.editReport, editService)],
  [5, onReport('submitReport', rule.submitReport, submitService)],
  [1, onReport('recallReport', rule.recallReport, recallService)],
  [4, onReport('acceptReport', rule.acceptReport, acceptService)],
  [1, onReport('returnReport', rule.returnReport, returnService)],
  [4, gather],
  [1, onReport('closePeriod', rule.closePeriod, closeService)],
  [2, remark],
  [2, resolve],
]
