import { print } from '@apollo/client/utilities'
import { client } from '../shell/apollo'
import { refusalsIn } from '../shell/refusals'
import { type Decision, HeldDecisions, type Outcome } from './heldDecisions'

async function send({ document, variables }: Decision): Promise<Outcome> {
  try {
    const { data, error } = await client.mutate({ mutation: document, variables, errorPolicy: 'all' })
    if (error) return { kind: 'unsure' }
    const refusals = refusalsIn(data)
    return refusals.length > 0 ? { kind: 'refused', refusals } : { kind: 'done' }
  } catch {
    return { kind: 'unsure' }
  }
}

function sendLast({ document, variables }: Decision): void {
  void fetch('/api/graphql', {
    method: 'POST',
    keepalive: true,
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
  })
}

/** The decisions of this page. */
export const held = new HeldDecisions({ send, sendLast })
