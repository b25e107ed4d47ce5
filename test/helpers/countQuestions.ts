import type { Payload } from 'payload'
import { watchQuestions } from './watchQuestions'

/** Runs a read and counts the questions to the database that it asks, those of signing in among them. */
export async function countQuestions<Data>(
  payload: Payload,
  read: () => Promise<Data>,
): Promise<{ asked: number; data: Data }> {
  let asked = 0
  const stop = watchQuestions(payload, ['find', 'findOne', 'count'], () => (asked += 1))
  try {
    return { data: await read(), asked }
  } finally {
    stop()
  }
}
