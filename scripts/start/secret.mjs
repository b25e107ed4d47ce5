import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * The secret that sign-ins are signed with: PAYLOAD_SECRET where it is set, else one made once and kept in
 * `data/secret`, readable by the owner alone. Lost or replaced, everybody signs in again; nothing else is lost.
 * @param {string} root
 */
export function findSecret(root) {
  if (process.env.PAYLOAD_SECRET) return process.env.PAYLOAD_SECRET
  const file = path.join(root, 'data', 'secret')
  if (!existsSync(file)) {
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8').trim()
}
