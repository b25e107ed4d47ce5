import { useState } from 'react'
import { grantsOn } from '@/domain/access'
import { dayKeyOf } from '@/domain/calendar'
import { usePerson } from './session'

/** Whether whoever is signed in is of a Standing Committee today. What it may do is the server's to say. */
export function useIsStanding(): boolean {
  const { posts } = usePerson()
  const [today] = useState(() => dayKeyOf(new Date()))
  return grantsOn(posts, new Map(), today).some(({ role }) => role === 'standing')
}
