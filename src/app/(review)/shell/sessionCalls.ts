import { isRecord } from '@/access/guards'

export type SignInFailure = 'wrong' | 'locked' | 'unreachable'

/** What is told of somebody, as it came. */
const userIn = (body: unknown): unknown => (isRecord(body) ? body.user : undefined)

/** An answer that is none: a server that fails says nothing about who is signed in. */
class NoAnswer extends Error {}

/**
 * Asks the server who is signed in.
 * @param asked where it has been asked already
 * @throws Error where it cannot be reached, fails, or another answers in its place
 */
export async function askWho(asked: Promise<Response> | undefined): Promise<unknown> {
  const response = await (asked ?? fetch('/api/cadres/me?depth=0', { credentials: 'same-origin' }))
  if (!response.ok) throw new NoAnswer(String(response.status))
  return userIn(await response.json())
}

/** Signs in. @returns who it is, or why not */
export async function askIn(
  email: string,
  password: string,
): Promise<{ user: unknown } | { failure: SignInFailure }> {
  try {
    const response = await fetch('/api/cadres/login?depth=0', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    })
    if (response.status >= 500) return { failure: 'unreachable' }
    const body: unknown = await response.json()
    if (response.ok) return { user: userIn(body) }
    return { failure: JSON.stringify(body).toLowerCase().includes('lock') ? 'locked' : 'wrong' }
  } catch {
    return { failure: 'unreachable' }
  }
}

/** What the server answers where nobody was signed in any more. */
const NOBODY = 400

/** Signs out. @throws Error where the session may still stand */
export async function askOut(): Promise<void> {
  const response = await fetch('/api/cadres/logout', { method: 'POST', credentials: 'same-origin' })
  if (!response.ok && response.status !== NOBODY) throw new NoAnswer(String(response.status))
}
