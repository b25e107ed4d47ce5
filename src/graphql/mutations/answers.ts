import type { PayloadRequest } from 'payload'
import { planNow } from '@/services/read/planNow'
import { reportNow } from '@/services/read/reportNow'
import { tripNow } from '@/services/read/tripNow'
import { some } from '../schema/fields'
import { type Part, id, version } from '../schema/parts'
import { input, type Shape, type ValueOf } from '../schema/input'
import { step, stepAnswer, type StepFacts } from '../schema/step'
import { PlanStatus, shownPlan } from '../types/plan'
import { ReportStatus, shownReport } from '../types/report'
import { shownTrip, TripStatus } from '../types/trip'

const PlanStep = stepAnswer('PlanStep', { plan: some(PlanStatus, 'As it stands after the step') })
const TripStep = stepAnswer('TripStep', { trip: some(TripStatus, 'As it stands after the step') })
const ReportStep = stepAnswer('ReportStep', { report: some(ReportStatus, 'As it stands after the step') })

type Facts<Input, Result> = Pick<StepFacts<Input, Result>, 'does' | 'input' | 'by'>
interface Made {
  id: string
}

/** A step that moves or makes a plan. */
export const planStep = <Input>(facts: Facts<Input, Made>) =>
  step({
    ...facts,
    answers: PlanStep,
    shows: async (req: PayloadRequest, made) => ({ plan: shownPlan(await planNow(req, made.id)) }),
  })

/** A step that moves or makes a trip. */
export const tripStep = <Input>(facts: Facts<Input, Made>) =>
  step({
    ...facts,
    answers: TripStep,
    shows: async (req: PayloadRequest, made) => ({ trip: shownTrip(await tripNow(req, made.id)) }),
  })

/** A step that moves or makes a report. */
export const reportStep = <Input>(facts: Facts<Input, Made>) =>
  step({
    ...facts,
    answers: ReportStep,
    shows: async (req: PayloadRequest, made) => ({ report: shownReport(await reportNow(req, made.id)) }),
  })

/** An input that names a plan and the version that was seen, and what a step adds to it. */
export const onPlan = <S extends Shape>(
  name: string,
  description: string,
  more: S,
): Part<ValueOf<{ plan: typeof id; version: typeof version } & S>> =>
  input(name, description, { plan: id, version, ...more })

/** The same for a trip. */
export const onTrip = <S extends Shape>(
  name: string,
  description: string,
  more: S,
): Part<ValueOf<{ trip: typeof id; version: typeof version } & S>> =>
  input(name, description, { trip: id, version, ...more })

/** The same for a report. */
export const onReport = <S extends Shape>(
  name: string,
  description: string,
  more: S,
): Part<ValueOf<{ report: typeof id; version: typeof version } & S>> =>
  input(name, description, { report: id, version, ...more })
