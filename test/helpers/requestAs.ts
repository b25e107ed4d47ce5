import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** A request as the signed-in person's browser would make it, with nothing decided beforehand. */
export async function requestAs(payload: Payload, cadre: string): Promise<PayloadRequest> {
  const user = await payload.findByID({ collection: 'cadres', id: cadre, depth: 0 })
  return createLocalReq({ user: { ...user, collection: 'cadres' } }, payload)
}
