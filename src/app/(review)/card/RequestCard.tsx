import { spanText } from '../shell/dates'
import { useWords } from '../shell/language'
import type { QueueQuery } from '../queue/Queue.generated'
import { Facts } from './Facts'
import { cardWords } from './words'

/** A trip outside the plan: why it is asked for, who goes where, and what came of it where it has been made. */
export function RequestCard({ trip }: { trip: QueueQuery['consentQueue'][number] }) {
  const w = useWords(cardWords)
  return (
    <Facts
      facts={[
        [w.why, trip.requestReason],
        [w.content, trip.content],
        [
          w.where,
          trip.stops.map(({ unitName, from, to }) => `${unitName} (${spanText(from, to)})`).join(', '),
        ],
        [w.people, trip.participants.map(({ name }) => name).join(', ')],
        [w.result, trip.result],
      ]}
    />
  )
}
