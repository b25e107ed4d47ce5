import type { MongodbServer } from './server'

/** The server that MONGODB_URL names, whichever it is: nothing is started, nothing is stopped. */
export function givenServer(url: string): MongodbServer {
  return {
    name: `MONGODB_URL (${new URL(url).host})`,
    url,
    transactions: /[?&]replicaSet=[^&]/.test(url),
    joins: process.env.MONGODB_JOINS !== 'off',
    stop: async () => undefined,
  }
}
