import { useOutboxView } from './outboxContext'

/** How the edit of a line that has not arrived stands; undefined where there is none. */
export function useEditOf(trip: string): 'waiting' | 'refused' | undefined {
  const { entries } = useOutboxView()
  const open = entries.find(
    ({ kind, state, input }) => kind === 'editTrip' && state !== 'sent' && input.trip === trip,
  )
  return open && (open.state === 'refused' ? 'refused' : 'waiting')
}
