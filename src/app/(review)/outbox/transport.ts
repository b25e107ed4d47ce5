import { isRecord, rowsOf, textOf } from '@/access/guards'
import type { Picture } from './database'
import type { Entry, EntryKind, Form, Why } from './entry'
import type { Answer, Carry } from './sender'

/** How long an answer may take, in milliseconds. A photo is large and a commune's network slow. */
const PATIENCE = { step: 30_000, photo: 120_000 } as const

type Step = Exclude<EntryKind, 'photo'>

const step = (name: Step, input: string, answers = 'trip { id }'): string =>
  `mutation Send($input: ${input}!) { ${name}(input: $input) { ${answers} refusals { code field messageVi messageEn } } }`

/** The steps as they are sent. Plain text and `fetch`: what waits must be sent without the screens being there. */
export const STEPS: Readonly<Record<Step, string>> = {
  registerTrip: step('registerTrip', 'RegisterTripInput'),
  editTrip: step('editTrip', 'EditTripInput'),
  noteTrip: step('noteTrip', 'NoteTripInput', 'note'),
  requestUnplannedTrip: step('requestUnplannedTrip', 'RequestUnplannedTripInput'),
  recordTripAfterFact: step('recordTripAfterFact', 'RecordTripAfterFactInput'),
  assignTrip: step('assignTrip', 'AssignTripInput'),
  giveConsent: step('giveConsent', 'GiveConsentInput'),
  refuseConsent: step('refuseConsent', 'RefuseConsentInput'),
  acknowledgeTrip: step('acknowledgeTrip', 'AcknowledgeTripInput'),
  completeTrip: step('completeTrip', 'CompleteTripInput'),
}

const NOT_TAKEN: Why = {
  code: 'NOT_TAKEN',
  vi: 'Máy chủ không nhận nội dung này. Mở ra xem lại rồi gửi lại.',
  en: 'The server does not take this. Open it, look at it again and send it again.',
}
const PHOTO_LOST: Why = {
  code: 'PHOTO_LOST',
  vi: 'Ảnh không còn trong máy. Bỏ ảnh này ra rồi gửi lại.',
  en: 'The photo is no longer on this device. Take it out and send again.',
}
const TOO_LARGE: Why = {
  code: 'TOO_LARGE',
  vi: 'Ảnh hoặc nội dung quá lớn, máy chủ không nhận. Bỏ bớt rồi gửi lại.',
  en: 'The photo or the text is too large for the server. Leave some of it out and send again.',
}

const refused = (why: Why): Answer => ({ kind: 'refused', why: [why] })

/** What a status says before the answer is read; undefined where the answer says more. */
function byStatus(status: number): Answer | undefined {
  if (status === 401 || status === 403) return { kind: 'signIn' }
  // A gateway whose server is away, or one that asks to come later: nobody knows what arrived.
  if ([408, 425, 429, 502, 503, 504].includes(status)) return { kind: 'cutOff' }
  if (status >= 500) return { kind: 'unanswered' }
  // Often the words of a gateway: it will never let this pass, and others must not wait behind it.
  if (status === 413) return refused(TOO_LARGE)
  return undefined
}

const SIGNED_OUT: readonly unknown[] = ['SIGN_IN_REQUIRED', 'LIMIT_ANONYMOUS']

/** Refusals as data, whether a step or a REST answer tells them. */
function byRefusals(refusals: readonly Record<string, unknown>[]): Answer | undefined {
  if (refusals.length === 0) return undefined
  if (refusals.some(({ code }) => SIGNED_OUT.includes(code))) return { kind: 'signIn' }
  const why = refusals.map((one): Why => {
    const code = textOf(one.code) ?? NOT_TAKEN.code
    const [vi, en] = [textOf(one.messageVi), textOf(one.messageEn)]
    return { code, field: textOf(one.field), vi: vi ?? NOT_TAKEN.vi, en: en ?? NOT_TAKEN.en }
  })
  return { kind: 'refused', why }
}

function byErrors(errors: readonly Record<string, unknown>[]): Answer | undefined {
  const facts = errors.map(({ extensions }) => (isRecord(extensions) ? extensions : {}))
  if (facts.length === 0) return undefined
  if (facts.some(({ code }) => SIGNED_OUT.includes(code))) return { kind: 'signIn' }
  const told = byRefusals(facts.flatMap(({ refusals }) => rowsOf(refusals)))
  if (told) return told
  return facts.some(({ code }) => code === 'UNEXPECTED') ? { kind: 'unanswered' } : refused(NOT_TAKEN)
}

/** @returns undefined for what this system never answers: the page of a hotel's network that wants a sign-in, say */
function ofStep(body: Record<string, unknown>, name: string): Answer | undefined {
  const made = isRecord(body.data) ? body.data[name] : undefined
  if (!isRecord(made)) return byErrors(rowsOf(body.errors))
  const told = byRefusals(rowsOf(made.refusals))
  if (told) return told
  const result = textOf(made.note) ?? (isRecord(made.trip) ? textOf(made.trip.id) : undefined)
  return result === undefined ? undefined : { kind: 'done', result }
}

function ofPhoto(body: Record<string, unknown>): Answer | undefined {
  const result = textOf(body.id)
  if (result !== undefined) return { kind: 'done', result }
  const errors = rowsOf(body.errors)
  if (errors.length === 0) return undefined
  const refusals = errors.flatMap(({ data }) => (isRecord(data) ? rowsOf(data.refusals) : []))
  return byRefusals(refusals) ?? refused(NOT_TAKEN)
}

const sender = (account: string): Record<string, string> => ({ 'x-ve-co-so-sender': account })

function sendStep(entry: Entry & { kind: Step }, input: Form, account: string): Promise<Response> {
  return fetch('/api/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', ...sender(account) },
    body: JSON.stringify({ query: STEPS[entry.kind], variables: { input } }),
    signal: AbortSignal.timeout(PATIENCE.step),
  })
}

function sendPhoto(entry: Entry, picture: Picture, account: string): Promise<Response> {
  const form = new FormData()
  form.append('file', new Blob([picture.bytes], { type: picture.type }), `${entry.key}.jpg`)
  form.append('_payload', JSON.stringify({ clientKey: entry.key }))
  return fetch('/api/media/send', {
    method: 'POST',
    credentials: 'same-origin',
    headers: sender(account),
    body: form,
    signal: AbortSignal.timeout(PATIENCE.photo),
  })
}

const isStep = (entry: Entry): entry is Entry & { kind: Step } => entry.kind !== 'photo'

/** Carries what one account has to send. Whoever is signed in by now must be that account: the server says so. */
export const carryFor =
  (account: string): Carry =>
  async (entry, input, picture) => {
    if (!isStep(entry) && !picture) return refused(PHOTO_LOST)
    try {
      const response = isStep(entry)
        ? await sendStep(entry, input, account)
        : picture && (await sendPhoto(entry, picture, account))
      if (!response) return { kind: 'cutOff' }
      const early = byStatus(response.status)
      if (early) return early
      const body: unknown = await response.json()
      const answer = isRecord(body) ? (isStep(entry) ? ofStep(body, entry.kind) : ofPhoto(body)) : undefined
      return answer ?? (response.ok ? { kind: 'cutOff' } : refused(NOT_TAKEN))
    } catch {
      // No network, an answer that came too late or was no answer of ours: nobody knows whether it arrived.
      return { kind: 'cutOff' }
    }
  }
