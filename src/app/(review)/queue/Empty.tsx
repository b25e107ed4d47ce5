import { useQuery } from '@apollo/client/react'
import { ComingList } from '../home/ComingList'
import { WaitingDocument } from '../home/Waiting.generated'
import { useWords } from '../shell/language'
import { queueWords } from './words'

/** Nothing to decide: what comes next, and when. */
export function Empty() {
  const w = useWords(queueWords)
  const { data } = useQuery(WaitingDocument)
  return (
    <div>
      <p>{w.empty}</p>
      {data && <ComingList coming={data.waiting.coming} />}
    </div>
  )
}
