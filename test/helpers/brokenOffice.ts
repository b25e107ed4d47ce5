import type { Payload } from 'payload'

/**
 * Does something while the rows of one office in a collection cannot be read.
 * @returns what it gave, and what was logged as an error meanwhile
 */
export async function withBrokenOffice<Result>(
  payload: Payload,
  { collection, office }: { collection: string; office: string },
  work: () => Promise<Result>,
): Promise<{ result: Result; logged: string[] }> {
  const { find } = payload.db
  const { error } = payload.logger
  const logged: string[] = []
  Object.assign(payload.db, {
    find: (args: Parameters<typeof find>[0]) =>
      args.collection === collection && JSON.stringify(args.where).includes(office)
        ? Promise.reject(new Error('torn row'))
        : find.call(payload.db, args),
  })
  payload.logger.error = (said: unknown) => logged.push(JSON.stringify(said))
  try {
    return { result: await work(), logged }
  } finally {
    Object.assign(payload.logger, { error })
    payload.db.find = find
  }
}
