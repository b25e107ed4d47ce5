import type { PayloadRequest } from 'payload'
import { FINDING_WORKFLOW, type FindingEvent } from '@/domain/findings'
import { stepsOpen } from '@/domain/workflow'
import { actorsOn } from '../moves/actors'
import { reading } from '../read/reading'
import { findingById, findingConcern, type FindingRow } from './findingNow'

export interface FindingSteps extends FindingRow {
  steps: FindingEvent[]
}

/**
 * Where a finding stands and what whoever asks may do with it now. One statement beside that of access.
 * @throws RefusalError SIGN_IN_REQUIRED, NOT_FOUND
 */
export async function findingSteps(req: PayloadRequest, finding: string): Promise<FindingSteps> {
  const step = await reading(req)
  const row = await findingById(step, finding)
  const actors = actorsOn(step.principal, findingConcern(row))
  return { ...row, steps: stepsOpen(FINDING_WORKFLOW, { state: row.state, actors, own: false }) }
}
