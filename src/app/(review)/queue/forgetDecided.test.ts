import { gql, InMemoryCache } from '@apollo/client'
import { forgetDecided } from './forgetDecided'

const QUEUE = gql`
  query Queue {
    reviewQueue(first: 60) {
      rows {
        id
      }
      next
    }
    consentQueue(first: 30) {
      id
    }
    reportQueue(first: 60) {
      id
    }
  }
`

test('what was decided is on none of the lists that are remembered, whatever its kind, and the rest is', () => {
  const cache = new InMemoryCache()
  const row = (__typename: string, id: string) => ({ __typename, id })
  cache.writeQuery({
    query: QUEUE,
    data: {
      reviewQueue: {
        __typename: 'ReviewQueue',
        rows: [row('QueuedPlan', 'a'), row('QueuedPlan', 'b')],
        next: 'later',
      },
      consentQueue: [row('TripStatus', 'c'), row('TripStatus', 'd')],
      reportQueue: [row('ReportStatus', 'e')],
    },
  })
  forgetDecided(cache, ['a', 'd', 'e'])
  expect(cache.readQuery({ query: QUEUE })).toMatchObject({
    reviewQueue: { rows: [{ id: 'b' }], next: 'later' },
    consentQueue: [{ id: 'c' }],
    reportQueue: [],
  })
})

test('what nobody has asked for yet is not made up', () => {
  const cache = new InMemoryCache()
  forgetDecided(cache, ['a'])
  expect(cache.readQuery({ query: QUEUE })).toBeNull()
})
