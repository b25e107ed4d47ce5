import crypto from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { payloadMail } from '@/email/payloadMail'
import { PASSWORD, TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'
import { graphql, rest } from './support/api'

/** Nobody finds out by signing in, or by asking for a new password, which addresses have an account. */
let payload: Payload
let known: string
const UNKNOWN = 'khong-ai@thu.example'

beforeAll(async () => {
  payload = await openTestPayload()
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain: 'standing' })
  await office.addPerson('a', { name: 'Nguyễn Thị Ánh' })
  known = office.person('a').email
})
afterAll(() => closeTestPayload(payload))

/** What is hashed, and how hard, while something is done. */
async function workOf(act: () => Promise<unknown>): Promise<unknown[]> {
  const work: unknown[] = []
  const { pbkdf2 } = crypto
  const watched: typeof pbkdf2 = (password, salt, iterations, length, digest, done) => {
    work.push([iterations, length, digest])
    pbkdf2(password, salt, iterations, length, digest, done)
  }
  crypto.pbkdf2 = watched
  try {
    await act()
  } finally {
    crypto.pbkdf2 = pbkdf2
  }
  return work
}

const signIn = (email: string, password: string) =>
  rest('POST', 'cadres/login', { body: { email, password } })
const LOGIN =
  'mutation ($email: String!, $password: String!) { loginCadre(email: $email, password: $password) { token } }'

test('an unknown address costs the work of a known one, over REST', async () => {
  const ofKnown = await workOf(() => signIn(known, 'sai mật khẩu'))
  expect(ofKnown).toHaveLength(1)
  expect(await workOf(() => signIn(UNKNOWN, 'sai mật khẩu'))).toEqual(ofKnown)
  expect(await workOf(() => signIn(known, PASSWORD))).toEqual(ofKnown)
})

test('and over GraphQL', async () => {
  const ask = (email: string) => graphql(LOGIN, { variables: { email, password: 'sai mật khẩu' } })
  expect(await workOf(() => ask(UNKNOWN))).toEqual(await workOf(() => ask(known)))
})

test('a wrong password, an unknown address and a locked account get one answer and cost one work', async () => {
  const wrong = await signIn(known, 'sai mật khẩu')
  await payload.db.updateOne({
    collection: 'cadres',
    where: { email: { equals: known } },
    data: { lockUntil: new Date(Date.now() + 600_000).toISOString() },
  })
  const work = await workOf(() => signIn(known, 'sai mật khẩu'))
  const locked = await signIn(known, PASSWORD)
  const unknown = await signIn(UNKNOWN, PASSWORD)
  expect([locked.status, locked.body]).toEqual([wrong.status, wrong.body])
  expect([unknown.status, unknown.body]).toEqual([wrong.status, wrong.body])
  expect(work).toHaveLength(1)
  const over = async (email: string) => {
    const { body } = await graphql(LOGIN, { variables: { email, password: PASSWORD } })
    return body.errors
  }
  expect(await over(known)).toEqual(await over(UNKNOWN))
  await payload.db.updateOne({
    collection: 'cadres',
    where: { email: { equals: known } },
    data: { lockUntil: null, loginAttempts: 0 },
  })
})

test('what is asked without a password is refused without work', async () => {
  expect(await workOf(() => signIn(UNKNOWN, ' '))).toEqual([])
})

test('asking for a new password is answered alike, even where the mail cannot be sent', async () => {
  const ask = (email: string) => rest('POST', 'cadres/forgot-password', { body: { email } })
  const ofUnknown = await ask(UNKNOWN)
  const { sendEmail } = payload.email
  let sent = 0
  payload.email.sendEmail = () => {
    sent += 1
    return Promise.resolve()
  }
  const ofKnown = await ask(known)
  payload.email.sendEmail = sendEmail
  expect(sent).toBe(1)
  expect([ofKnown.status, ofKnown.body]).toEqual([ofUnknown.status, ofUnknown.body])
  expect(ofKnown.status).toBe(200)
  const over = async (email: string) =>
    (
      await graphql('mutation ($email: String!) { forgotPasswordCadre(email: $email) }', {
        variables: { email },
      })
    ).body
  expect(await over(known)).toEqual(await over(UNKNOWN))
})

test('the mail of a new password leads to the site of the settings, whatever host a request names', async () => {
  await rest('POST', 'cadres/forgot-password', { body: { email: known }, headers: { host: 'evil.example' } })
  const folder = process.env.MAIL_DIR ?? ''
  // Nobody waits for a mail: it is there a moment after the answer.
  let files: string[] = []
  while (files.length === 0)
    files = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.eml'))
  const text = (await readFile(path.join(folder, files[0] ?? ''), 'utf8')).replaceAll('=\n', '')
  expect(text).toContain('http://127.0.0.1:3000/admin/reset/')
  expect(text).not.toContain('evil.example')
})

test('a mail server that is down makes no answer differ', async () => {
  const down = { site: '', from: { name: '', address: '' }, send: () => Promise.reject(new Error('down')) }
  const { sendEmail } = payloadMail(() => down)({ payload })
  await expect(sendEmail({ to: known, subject: 'Đặt lại', html: '<p>…</p>' })).resolves.toBeUndefined()
})
