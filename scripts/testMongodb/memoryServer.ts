import { lookup } from 'node:dns/promises'
import { DryMongoBinary, MongoMemoryReplSet } from 'mongodb-memory-server'
import type { MongodbServer } from './server'

const DOWNLOADS = process.env.MONGOMS_DOWNLOAD_MIRROR ?? 'https://fastdl.mongodb.org'

/**
 * A real mongod in memory, as a replica set of one: the program that MONGOMS_SYSTEM_BINARY names, or one that is
 * downloaded once, where the downloads can be reached (MONGOMS_RUNTIME_DOWNLOAD=false forbids it).
 * @returns the server, or why there is none
 */
export async function memoryServer(): Promise<MongodbServer | string> {
  try {
    const here = await DryMongoBinary.locateBinary(await DryMongoBinary.generateOptions())
    if (!here) await lookup(new URL(DOWNLOADS).hostname)
    const server = await MongoMemoryReplSet.create({ replSet: { count: 1, storageEngine: 'wiredTiger' } })
    return {
      name: 'mongodb-memory-server',
      url: server.getUri(),
      transactions: true,
      joins: true,
      stop: async () => {
        await server.stop()
      },
    }
  } catch (error) {
    return `no mongod: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`
  }
}
