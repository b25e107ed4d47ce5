import { mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { refuseStrayWrites } from './refuseStrayWrites'

/** Whether a database URL names MongoDB. */
export function isMongodbUrl(url: string): boolean {
  return /^mongodb(?:\+srv)?:\/\//.test(url)
}

/**
 * Payload's MongoDB adapter with transactions that a majority of the replica set has on disk before they count.
 * @param transactions false only for a server that has none, such as the one of the test runner
 * @throws Error for a URL without `replicaSet=`, because Payload then turns transactions off without a word
 */
export function mongodbDatabase(url: string, transactions: boolean): DatabaseAdapterObj {
  if (transactions && !/[?&]replicaSet=[^&]/.test(url)) {
    throw new Error(
      'DATABASE_URL dùng MongoDB phải có replicaSet=…: nếu thiếu, dữ liệu được ghi mà không có giao dịch (transaction). ' +
        'A MongoDB DATABASE_URL must name replicaSet=…: without it Payload writes without transactions. ' +
        'Chỉ với máy chủ thử nghiệm không hỗ trợ giao dịch / only for a test server that has none: MONGODB_TRANSACTIONS=off.',
    )
  }
  const adapter = mongooseAdapter({
    url,
    ensureIndexes: true,
    connectOptions: transactions ? { w: 'majority', journal: true } : {},
    transactionOptions: transactions ? { readConcern: 'snapshot', readPreference: 'primary' } : false,
  })
  return {
    ...adapter,
    init: (args) => {
      const database = adapter.init(args)
      refuseStrayWrites(database)
      return database
    },
  }
}
