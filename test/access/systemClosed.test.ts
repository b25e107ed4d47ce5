import config from '@payload-config'
import { REST_GET, REST_POST } from '@payloadcms/next/routes'
import { createLocalReq, type Payload } from 'payload'
import { openDueQuarters } from '@/services/plans/openDueQuarters'
import { PASSWORD, TestOffice } from '@test/helpers/office'
import { closeTestPayload, openTestPayload } from '@test/helpers/payload'

let payload: Payload
let token: string
beforeAll(async () => {
  payload = await openTestPayload()
  const office = await TestOffice.make(payload, { name: 'Tỉnh đoàn Thử', chain: 'standing' })
  await office.addPerson('qt', { name: 'Quản Trị', role: 'administrator' })
  const { email } = office.person('qt')
  token = (await payload.login({ collection: 'cadres', data: { email, password: PASSWORD } })).token ?? ''
})
afterAll(() => closeTestPayload(payload))

async function status(method: 'GET' | 'POST', path: string): Promise<number> {
  const request = new Request(`http://localhost/api/${path}`, {
    method,
    headers: { Authorization: `JWT ${token}`, 'content-type': 'application/json' },
    ...(method === 'POST' && { body: '{}' }),
  })
  const slug = path.split('?')[0]?.split('/') ?? []
  const handler = method === 'GET' ? REST_GET(config) : REST_POST(config)
  return (await handler(request, { params: Promise.resolve({ slug }) })).status
}

test.each(['receipts', 'payload-jobs', 'payload-kv', 'payload-migrations', 'globals/payload-jobs-stats'])(
  'not even an administrator reads or writes /api/%s',
  async (path) => {
    expect([401, 403, 404, 501]).toContain(await status('GET', path))
    expect([401, 403, 404, 501]).toContain(await status('POST', path))
  },
)

test.each(['payload-jobs/run', 'payload-jobs/handle-schedules'])(
  'nobody runs jobs through /api/%s',
  async (path) => {
    expect([401, 403, 404, 501]).toContain(await status('GET', path))
  },
)

test('the system itself does its work all the same', async () => {
  await expect(openDueQuarters(await createLocalReq({}, payload))).resolves.toBeGreaterThanOrEqual(0)
})
