import type { Payload } from 'payload'

/** Runs a read and counts the questions to the database that it asks, those of signing in among them. */
export async function countQuestions<Data>(
  payload: Payload,
  read: () => Promise<Data>,
): Promise<{ asked: number; data: Data }> {
  let asked = 0
  const watch = <Args extends unknown[], Result>(question: (...args: Args) => Result) =>
    function (this: unknown, ...args: Args): Result {
      asked += 1
      return question.apply(payload.db, args)
    }
  const { find, findOne, count } = payload.db
  Object.assign(payload.db, { find: watch(find), findOne: watch(findOne), count: watch(count) })
  try {
    return { data: await read(), asked }
  } finally {
    Object.assign(payload.db, { find, findOne, count })
  }
}
