/**
 * Counts the SQL statements of one request for the review queue, who signs in and all: `countStatements.ts <file>`. The
 * request goes through the server's own handler, in this process, so that the client of the database can be watched.
 */
import { getPayload } from 'payload'
import { SqliteClient } from '@/database/sqlite'
import { graphqlHandler } from '@/graphql/http/handler'
import { REVIEWER } from '../data/masterData'
import { QUEUE } from './queries'

const [file] = process.argv.slice(2)
if (!file) throw new Error('usage: countStatements.ts <file>')
process.env.DATABASE_URL = `file:${file}`
process.env.PAYLOAD_SECRET = 'for benchmarks only'
const { default: config } = await import('@payload-config')
const payload = await getPayload({ config, disableOnInit: true })
const handle = graphqlHandler(config)
const { token } = await payload.login({ collection: 'cadres', data: REVIEWER })

async function ask(): Promise<string> {
  const headers = { 'content-type': 'application/json', authorization: `JWT ${token ?? ''}` }
  const body = JSON.stringify({ query: QUEUE })
  const response = await handle(
    new Request('http://localhost/api/graphql', { method: 'POST', headers, body }),
  )
  return response.text()
}

const client = 'client' in payload.db ? payload.db.client : undefined
if (!(client instanceof SqliteClient)) throw new Error('This counts statements on SQLite')
await ask()
const execute = client.execute.bind(client)
const transaction = client.transaction.bind(client)
let statements = 0
client.execute = (statement) => {
  statements += 1
  return execute(statement)
}
client.transaction = () => {
  throw new Error('A read opened a transaction')
}
const answer = await ask()
client.transaction = transaction
if (!answer.startsWith('{"data":{')) throw new Error(answer.slice(0, 500))
process.stdout.write(JSON.stringify({ statements, bytes: answer.length }))
await payload.destroy()
process.exit(0)
