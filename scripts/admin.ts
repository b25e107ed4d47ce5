/**
 * Begins an office on an empty database, with its first administrator:
 *
 *   npm run admin -- --office "Tỉnh đoàn X" --code TX --name "Họ Tên" --email a@b.vn
 *
 * The password is asked for without showing it, or taken from ADMIN_PASSWORD; where neither gives one, it is
 * made and printed once. DATABASE_URL (file:data/ve-co-so.db). Start with DEMO=off before, or not at all.
 */
import path from 'node:path'
import { parseArgs } from 'node:util'
import { RefusalError } from '@/domain/refusal/refusal'
import { refusalMessage } from '@/i18n/refusalMessages'
import { checkFirstOffice, createFirstOffice, SHORTEST_PASSWORD } from './admin/createFirstOffice'
import { askPassword, generatePassword } from './admin/readPassword'

const OPTIONS = {
  office: { type: 'string' },
  code: { type: 'string' },
  name: { type: 'string' },
  email: { type: 'string' },
} as const

async function passwordGiven(): Promise<string> {
  if (process.env.ADMIN_PASSWORD !== undefined) return process.env.ADMIN_PASSWORD
  if (!process.stdin.isTTY) return ''
  const question = `Mật khẩu (từ ${SHORTEST_PASSWORD} ký tự, bỏ trống để tự tạo) · Password (empty: generated): `
  return askPassword(process.stdin, process.stdout, question)
}

function tell(error: unknown): void {
  if (!(error instanceof RefusalError)) {
    console.error(error instanceof Error ? error.message : error)
    return
  }
  for (const refusal of error.refusals) {
    const option = refusal.field === 'password' ? 'ADMIN_PASSWORD' : `--${refusal.field ?? 'office'}`
    console.error(`${option}: ${refusalMessage(refusal, 'vi')} · ${refusalMessage(refusal, 'en')}`)
  }
}

async function begin(): Promise<void> {
  const { values } = parseArgs({ options: OPTIONS })
  const { office = '', code = '', name = '', email = '' } = values
  const given = await passwordGiven()
  const password = given === '' ? generatePassword() : given
  const input = { office, code, name, email, password }
  const refusals = checkFirstOffice(input)
  if (refusals.length > 0) throw new RefusalError(refusals)
  process.env.DATABASE_URL ||= 'file:data/ve-co-so.db'
  // Nobody signs in through this process; the server has a secret of its own.
  process.env.PAYLOAD_SECRET ||= 'beginning an office'
  const { openPayload } = await import('./seed/openPayload')
  const payload = await openPayload()
  try {
    await createFirstOffice(payload, input)
  } finally {
    await payload.destroy()
  }
  console.log(`Đã tạo ${office}; đăng nhập bằng ${email}. · ${office} has been made; sign in as ${email}.`)
  if (given === '') console.log(`Mật khẩu (chỉ hiện một lần) · Password (shown once): ${password}`)
}

process.chdir(path.resolve(import.meta.dirname, '..'))
try {
  await begin()
} catch (error) {
  tell(error)
  process.exitCode = 1
}
// Payload keeps timers that nobody waits for.
process.exit()
