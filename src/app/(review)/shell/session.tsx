import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react'
import { isOneOf, isRecord, textOf, idOf } from '@/access/guards'
import { postsOf } from '@/access/posts'
import type { Post } from '@/domain/access'
import { LANGUAGES, type Language } from '@/i18n/language'
import { client } from './apollo'
import { askIn, askOut, askWho, type SignInFailure } from './sessionCalls'
import { onDoubt, onSignedOut } from './signedOut'
import { recall, remember } from './storage'
import { useOnePerson } from './useOnePerson'

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

interface Session extends Known {
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

const ON_THIS_DEVICE = { place: REMEMBERED, id: () => rememberedPerson()?.id }

declare global {
  interface Window {
    /** What index.html has asked already; taken once. */
    askedWho?: Promise<Response>
  }
}

async function askServer(): Promise<Person | undefined> {
  const asked = window.askedWho
  window.askedWho = undefined
  return personIn(await askWho(asked))
}

/** What is known of who is signed in. */
export interface Known {
  state: 'out' | 'in'
  person?: Person
  /** True where the server could not be reached and the person is the one whom this browser remembers. */
  remembered: boolean
}

const OUT: Known = { state: 'out', remembered: false }

function settled(person: Person | undefined): Known {
  remember(REMEMBERED, person && JSON.stringify(person))
  return person ? { state: 'in', person, remembered: false } : OUT
}

function fromMemory(): Known | undefined {
  const person = rememberedPerson()
  return person && { state: 'in', person, remembered: true }
}

/** Who is signed in: by the server, and where it cannot be reached, by this browser. */
const findWho = (): Promise<Known> => askServer().then(settled, () => fromMemory() ?? OUT)

const answered = findWho()

/** Who is signed in when the page begins; a server that keeps one waiting is not waited for where somebody is remembered. */
export const firstKnown: Promise<Known> = Promise.race([
  answered,
  new Promise<void>((resolve) => setTimeout(resolve, PATIENCE)).then(() => fromMemory() ?? answered),
])

const SessionContext = createContext<Session | undefined>(undefined)

/** @param first who it was when the page began, see {@link firstKnown} */
export function SessionProvider({ first, children }: { first: Known; children: ReactNode }) {
  const [known, setKnown] = useState(first)

  const settle = useCallback((person: Person | undefined) => setKnown(settled(person)), [])

  useEffect(() => {
    let current = true
    const take = (who: Known): void => {
      if (current) setKnown(who)
    }
    void answered.then(take)
    const again = (): void => void findWho().then(take)
    const sure = onDoubt(again)
    window.addEventListener('online', again)
    return () => {
      current = false
      sure()
      window.removeEventListener('online', again)
    }
  }, [])

  useEffect(() => onSignedOut(() => setKnown(OUT)), [])
  useOnePerson(known.person?.id, ON_THIS_DEVICE)

  const signIn = useCallback(
    async (email: string, password: string): Promise<SignInFailure | undefined> => {
      const answer = await askIn(email, password)
      if ('failure' in answer) return answer.failure
      await client.clearStore()
      settle(personIn(answer.user))
      return undefined
    },
    [settle],
  )

  const signOut = useCallback(async () => {
    await askOut()
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
