import { randomUUID } from 'node:crypto'
import sharp from 'sharp'
import { isRecord, textOf } from '@/access/guards'
import { askAs } from './ask'
import type { Visitor } from './browser'

type Sender = Pick<Visitor, 'context'>

async function sendPhoto({ context }: Sender): Promise<string> {
  const picture = sharp({ create: { width: 1200, height: 900, channels: 3, background: '#3a7' } })
  const answer = await context.request.post('/api/media/send', {
    multipart: {
      file: { name: 'anh.jpg', mimeType: 'image/jpeg', buffer: await picture.jpeg().toBuffer() },
      _payload: JSON.stringify({ clientKey: randomUUID() }),
    },
  })
  const body: unknown = await answer.json()
  const id = isRecord(body) ? textOf(body.id) : undefined
  if (!id) throw new Error(`The photo was not taken: ${JSON.stringify(body)}`)
  return id
}

/** The trip on which somebody is today. */
export async function tripUnderWay(visitor: Sender): Promise<string> {
  const { myDay } = await askAs<{ myDay: { trips: { id: string; state: string }[] } }>(
    visitor,
    '{ myDay { trips { id state } } }',
  )
  const trip = myDay.trips.find(({ state }) => state === 'underWay')
  if (!trip) throw new Error('Nobody of the demonstration is on the way today')
  return trip.id
}

/** A note with a photo on the trip that is under way: of both the demonstration has none. */
export async function writeNote(visitor: Sender): Promise<void> {
  const input = {
    trip: await tripUnderWay(visitor),
    text: 'Đường liên thôn hỏng 200 m, chi đoàn nhận sửa trong tháng',
    photos: [await sendPhoto(visitor)],
    clientKey: randomUUID(),
  }
  const { noteTrip } = await askAs<{ noteTrip: { refusals: { messageEn: string }[] } }>(
    visitor,
    'mutation ($input: NoteTripInput!) { noteTrip(input: $input) { note refusals { messageEn } } }',
    { input },
  )
  if (noteTrip.refusals.length > 0) throw new Error(JSON.stringify(noteTrip.refusals))
}
