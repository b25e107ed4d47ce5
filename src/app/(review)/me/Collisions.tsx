import { useEffect, useRef, useState } from 'react'
import { client } from '../shell/apollo'
import { useWords } from '../shell/language'
import { usePerson } from '../shell/session'
import { CollisionsDocument, type CollisionsQuery } from './Collisions.generated'
import { c } from './css'
import { useOnline } from './outboxContext'
import { useTimes } from './times'
import { stopsOf, type TripForm } from './tripForm'
import { formWords } from './formWords'

/** How long after the last change is asked, in milliseconds. */
const REST = 600

type Found = CollisionsQuery['draftOverlaps']

/** With what a trip would collide, as it is being written (row AG-10). Without a network it says nothing: the server looks again. */
export function Collisions({ form, trip, sends }: { form: TripForm; trip?: string; sends?: boolean }) {
  const w = useWords(formWords)
  const { days } = useTimes()
  const person = usePerson()
  const online = useOnline()
  const [found, setFound] = useState<Found>()
  const stops = stopsOf(form)
  const topics = form.topics.map(({ id }) => id)
  const own = sends ? [] : [person.id]
  const participants = [...own, ...form.leader.map(({ id }) => id), ...form.people.map(({ id }) => id)]
  const input =
    person.organization === undefined
      ? undefined
      : { organization: person.organization, trip, stops, topics, participants }
  const mayAsk = online && stops.length > 0 && input !== undefined
  const latest = useRef(input)
  useEffect(() => {
    latest.current = input
  })
  // What is typed elsewhere in the form makes no new question.
  const question = JSON.stringify(input)

  useEffect(() => {
    if (!mayAsk) return
    let current = true
    const timer = setTimeout(() => {
      if (!latest.current) return
      client
        .query({
          query: CollisionsDocument,
          variables: { input: latest.current },
          fetchPolicy: 'network-only',
        })
        .then(({ data }) => {
          if (current) setFound(data?.draftOverlaps)
        })
        .catch(() => {
          if (current) setFound(undefined)
        })
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [question, mayAsk])

  if (!mayAsk || !found) return null
  const kinds = { person: w.collidePerson, unit: w.collideUnit, topic: w.collideTopic }
  return (
    <div role="status">
      {found.length === 0 ? (
        <p className={c('quiet', 'small')}>{w.noCollisions}</p>
      ) : (
        <div className={c('notice', 'warn')}>
          <strong>{w.collisions}</strong>
          <ul>
            {found.map(({ key, kind, trips }) => (
              <li key={key}>
                {kinds[kind]}:{' '}
                {trips.map(({ id, title, firstDay, lastDay, people }) => (
                  <span key={id}>
                    {title} ({days(firstDay, lastDay)}; {people.map(({ name }) => name).join(', ')})
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
