import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { isOneOf, isRecord, textOf, idOf } from '@/access/guards'
import { postsOf } from '@/access/posts'
import type { Post } from '@/domain/access'
import { LANGUAGES, type Language } from '@/i18n/language'
import { client } from './apollo'
import { onSignedOut } from './signedOut'
import { recall, remember } from './storage'

/** Who is signed in, as far as the screens need it. What a person may do, the server says with each document. */
export interface Person {
  id: string
  name: string
  email: string
  language?: Language
  organization?: string
  department?: string
  /** Every post of the record, past ones too. */
  posts: Post[]
}

export type SignInFailure = 'wrong' | 'locked' | 'unreachable'

interface Session {
  state: 'asking' | 'out' | 'in'
  person?: Person
  /** True where the server could not be reached and the person is the one whom this browser remembers. */
  remembered: boolean
  signIn: (email: string, password: string) => Promise<SignInFailure | undefined>
  signOut: () => Promise<void>
}

const REMEMBERED = 've-co-so.person'

/** How long the server is waited for, in milliseconds, where this browser remembers somebody: a network can be there and carry nothing. */
const PATIENCE = 4000

function personIn(value: unknown): Person | undefined {
  if (!isRecord(value)) return undefined
  const id = idOf(value.id)
  const name = textOf(value.name)
  if (id === undefined || name === undefined) return undefined
  return {
    id,
    name,
    email: textOf(value.email) ?? '',
    language: isOneOf(LANGUAGES, value.language) ? value.language : undefined,
    organization: idOf(value.organization),
    department: idOf(value.department),
    posts: postsOf(value.posts),
  }
}

function rememberedPerson(): Person | undefined {
  const text = recall(REMEMBERED)
  if (text === undefined) return undefined
  try {
    return personIn(JSON.parse(text))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

declare global {
  interface Window {
    /** What index.html has asked already; taken once. */
    askedWho?: Promise<Response>
  }
}

/** Asks the server who is signed in. @throws TypeError where it cannot be reached */
async function askWho(): Promise<Person | undefined> {
  const asked = window.askedWho
  window.askedWho = undefined
  const response = await (asked ?? fetch('/api/cadres/me?depth=0', { credentials: 'same-origin' }))
  const body: unknown = await response.json()
  return personIn(isRecord(body) ? body.user : undefined)
}

const SessionContext = createContext<Session | undefined>(undefined)

interface Known {
  state: Session['state']
  person?: Person
  remembered: boolean
}

const OUT: Known = { state: 'out', remembered: false }

export function SessionProvider({ children }: { children: ReactNode }) {
  const [known, setKnown] = useState<Known>({ state: 'asking', remembered: false })

  const settle = useCallback((person: Person | undefined) => {
    remember(REMEMBERED, person && JSON.stringify(person))
    setKnown(person ? { state: 'in', person, remembered: false } : OUT)
  }, [])

  useEffect(() => {
    let current = true
    const showRemembered = (otherwise: (before: Known) => Known): void => {
      const person = rememberedPerson()
      if (current)
        setKnown((before) => (person ? { state: 'in', person, remembered: true } : otherwise(before)))
    }
    const ask = (): void => {
      askWho()
        .then((person) => {
          clearTimeout(waiting)
          if (current) settle(person)
        })
        .catch(() => {
          clearTimeout(waiting)
          showRemembered(() => OUT)
        })
    }
    const waiting = setTimeout(() => showRemembered((before) => before), PATIENCE)
    ask()
    window.addEventListener('online', ask)
    return () => {
      clearTimeout(waiting)
      current = false
      window.removeEventListener('online', ask)
    }
  }, [settle])

  useEffect(() => onSignedOut(() => setKnown(OUT)), [])

  const signIn = useCallback(
    async (email: string, password: string): Promise<SignInFailure | undefined> => {
      let response: Response
      try {
        response = await fetch('/api/cadres/login?depth=0', {
          method: 'POST',
          credentials: 'same-origin',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ email, password }),
        })
      } catch {
        return 'unreachable'
      }
      if (response.status >= 500) return 'unreachable'
      const body: unknown = await response.json()
      if (!response.ok) return JSON.stringify(body).toLowerCase().includes('lock') ? 'locked' : 'wrong'
      await client.clearStore()
      settle(personIn(isRecord(body) ? body.user : undefined))
      return undefined
    },
    [settle],
  )

  const signOut = useCallback(async () => {
    await fetch('/api/cadres/logout', { method: 'POST', credentials: 'same-origin' })
    await client.clearStore()
    settle(undefined)
  }, [settle])

  const session = useMemo(() => ({ ...known, signIn, signOut }), [known, signIn, signOut])
  return <SessionContext value={session}>{children}</SessionContext>
}

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('There is no session here')
  return session
}

/** Who is signed in, on pages that only somebody who is sees. */
export function usePerson(): Person {
  const { person } = useSession()
  if (!person) throw new Error('Nobody is signed in here')
  return person
}
