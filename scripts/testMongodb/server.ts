/** A MongoDB to test against, and what it can do. */
export interface MongodbServer {
  /** for the reader of the report */
  name: string
  /** without a database's name: each test file adds its own */
  url: string
  /** a replica set has transactions; a single server has none */
  transactions: boolean
  /** `$lookup` with both a field and a pipeline, which Payload asks for join fields */
  joins: boolean
  stop: () => Promise<void>
}
