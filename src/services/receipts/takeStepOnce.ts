import type { PayloadRequest } from 'payload'
import { idOf, isRecord, textOf } from '@/access/guards'
import { refuse } from '@/domain/refusal/refusal'
import { insert } from '../rows/insert'
import { type Step, takeStep } from '../step'
import { checkSender } from './checkSender'

/** A step that a phone sends over a bad network: it may arrive twice, or twice at once, and happens once. */
export interface Sent<Result> {
  /** Made by the sender once for each thing that it sends, a UUID. Without one the step is taken each time. */
  clientKey?: string | null
  /** What is sent: one key never stands for two things. */
  name: string
  /** What the first time made, as it stands now. */
  found: (step: Step, document: string) => Promise<Result>
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** @throws RefusalError INVALID_VALUE for a key that is no UUID */
export function checkClientKey(clientKey: string): string {
  const key = clientKey.toLowerCase()
  return UUID.test(key) ? key : refuse('INVALID_VALUE', 'clientKey')
}

interface Receipt {
  id: string
  document?: string
}

/** The receipt of an earlier time, or a new one: from here on the same key waits for this step, or conflicts with it. */
async function claim(step: Step, name: string, clientKey: string): Promise<Receipt> {
  const key = `${step.principal.cadre}:${clientKey}`
  const row: unknown = await step.payload.db.findOne({
    collection: 'receipts',
    where: { key: { equals: key } },
    req: step.req,
  })
  if (!isRecord(row)) {
    return { id: await insert(step, 'receipts', { key, step: name, at: step.now.toISOString() }) }
  }
  if (row.step !== name) refuse('ALREADY_EXISTS', 'clientKey')
  // A receipt without a document is of a try that broke where there are no transactions: the step is taken now.
  return { id: idOf(row.id) ?? '', document: textOf(row.document) }
}

/**
 * Takes a step as `takeStep` does, once for each key of its sender. The key is written in the step's own transaction
 * and first of all: a step that is refused or broken off leaves none, and of two that arrive at once one finds what
 * the other did.
 * @throws RefusalError as the step does; SIGN_IN_REQUIRED where it is sent for somebody else; INVALID_VALUE or ALREADY_EXISTS for a key that is no UUID or stands for something else
 */
export function takeStepOnce<Result extends { id: string }>(
  req: PayloadRequest,
  { clientKey, name, found }: Sent<Result>,
  work: (step: Step) => Promise<Result>,
): Promise<Result> {
  if (clientKey === undefined || clientKey === null) return takeStep(req, work)
  return takeStep(
    req,
    async (step) => {
      checkSender(req, step.principal)
      const receipt = await claim(step, name, checkClientKey(clientKey))
      if (receipt.document !== undefined) return found(step, receipt.document)
      const result = await work(step)
      await step.payload.db.updateOne({
        collection: 'receipts',
        id: receipt.id,
        data: { document: result.id },
        req: step.req,
        returning: false,
      })
      return result
    },
    { onUniqueViolation: true },
  )
}
