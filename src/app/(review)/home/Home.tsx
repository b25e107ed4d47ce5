import { useQuery } from '@apollo/client/react'
import { useWords, vocabulary } from '../shell/language'
import { usePerson } from '../shell/session'
import { Skeleton } from '../shell/Skeleton'
import { WaitingDocument } from './Waiting.generated'

const homeWords = vocabulary(
  {
    hello: (name: string) => `Chào ${name}`,
    waiting: (count: number) => `${count} kế hoạch đang chờ bạn.`,
    nothing: 'Không có gì chờ bạn lúc này.',
  },
  {
    hello: (name: string) => `Hello ${name}`,
    waiting: (count: number) => `${count} plans wait for you.`,
    nothing: 'Nothing waits for you now.',
  },
)

/** What waits for whoever is signed in. */
export function Home() {
  const w = useWords(homeWords)
  const person = usePerson()
  const { data } = useQuery(WaitingDocument, { fetchPolicy: 'cache-and-network' })
  const count = data?.reviewQueue.rows.length ?? 0
  return (
    <>
      <h1>{w.hello(person.name)}</h1>
      {data ? <p>{count > 0 ? w.waiting(count) : w.nothing}</p> : <Skeleton lines={3} />}
    </>
  )
}
