import crypto from 'node:crypto'
import { promisify } from 'node:util'
import type { CollectionBeforeOperationHook } from 'payload'
import { isRecord, textOf } from '@/access/guards'

/** The work that Payload spends on the password of a known address; a test compares the two. */
const ITERATIONS = 600_000
const KEY_LENGTH = 32
const SALT_LENGTH = 32

async function hashFor(nobody: string): Promise<void> {
  const salt = crypto.randomBytes(SALT_LENGTH).toString('hex')
  await promisify(crypto.pbkdf2)(nobody, salt, ITERATIONS, KEY_LENGTH, 'sha256')
}

/** True where Payload will hash the password: the address is somebody's who has one and is not locked out. */
function isHashed(row: unknown): boolean {
  if (!isRecord(row) || !textOf(row.hash) || !textOf(row.salt)) return false
  const until = textOf(row.lockUntil)
  return until === undefined || new Date(until).getTime() <= Date.now()
}

/**
 * Signing in with an address that is nobody's takes the work of one that is somebody's: by the time of the
 * answer nobody finds out who has an account, nor whose account is locked. Runs for sign-in only.
 */
export const costTheSame: CollectionBeforeOperationHook = async (event) => {
  const asked: unknown = event
  const { args, req } = event
  if (!isRecord(asked) || asked.operation !== 'login') return args
  const sent: unknown = args
  const data = isRecord(sent) && isRecord(sent.data) ? sent.data : {}
  const email = textOf(data.email)?.toLowerCase().trim()
  const password = textOf(data.password)
  // Without both Payload refuses before it looks for anyone.
  if (!email || !password || password.trim() === '') return args
  const found: unknown = await req.payload.db.findOne({
    collection: 'cadres',
    where: { email: { equals: email } },
    select: { hash: true, salt: true, lockUntil: true },
    req,
  })
  if (!isHashed(found)) await hashFor(password)
  return args
}
