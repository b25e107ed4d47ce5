import type { Payload } from 'payload'
import { idOf, isRecord } from '@/access/guards'
import { noteTrip } from '@/services/notes/noteTrip'
import { tripNotes } from '@/services/read/tripNotes'
import { closeTestPayload, openTestPayload, standOn } from '@test/helpers/payload'
import { Setting } from './setting'

let payload: Payload
let setting: Setting
let trip: string
beforeAll(async () => {
  payload = await openTestPayload()
  setting = await Setting.make(payload)
  trip = (await setting.approve()).cadre
  standOn('2021-07-12')
})
afterAll(() => closeTestPayload(payload))

/** A stored photo of the cadre, as the upload leaves its row. */
async function photo(name: string, more: Record<string, unknown> = {}): Promise<string> {
  const made: unknown = await payload.db.create({
    collection: 'media',
    data: {
      uploadedBy: setting.office.person('cadre').id,
      filename: name,
      mimeType: 'image/jpeg',
      sizes: { thumbnail: { filename: `small-${name}` } },
      consent: 'none',
      ...more,
    },
  })
  return (isRecord(made) && idOf(made.id)) || ''
}

const seenBy = async (person: string, text: string) =>
  (await tripNotes(await setting.as(person), trip)).find((note) => note.text === text)

async function note(text: string, photos: string[]): Promise<void> {
  await noteTrip(await setting.as('cadre'), { trip, text, photos })
}

describe('the photos of a note', () => {
  it('are told with the addresses of the small picture and of the photo, in the order in which they were sent', async () => {
    const photos = [await photo('b 1.jpg', { caption: 'Nhà văn hoá' }), await photo('a.jpg')]
    await note('hai ảnh', photos)
    expect((await seenBy('head', 'hai ảnh'))?.pictures).toEqual([
      {
        id: photos[0],
        thumbnail: '/api/media/file/small-b%201.jpg',
        full: '/api/media/file/b%201.jpg',
        caption: 'Nhà văn hoá',
      },
      {
        id: photos[1],
        thumbnail: '/api/media/file/small-a.jpg',
        full: '/api/media/file/a.jpg',
        caption: undefined,
      },
    ])
  })

  it('are shown as they are where they are smaller than a small picture, and what is no picture is not shown', async () => {
    const tiny = await photo('tiny.png', { mimeType: 'image/png', sizes: {} })
    const scan = await photo('scan.pdf', { mimeType: 'application/pdf' })
    await note('nhỏ', [tiny, scan])
    const seen = await seenBy('cadre', 'nhỏ')
    expect(seen?.pictures.map(({ thumbnail }) => thumbnail)).toEqual(['/api/media/file/tiny.png'])
    expect(seen?.photos).toEqual([tiny, scan])
  })

  it('are not told to whoever may not see the photo itself', async () => {
    const kept = await photo('kept.jpg')
    await note('giữ lại', [kept])
    // No service takes a photo from the readers of its note; the row is asked all the same.
    await payload.db.updateOne({
      collection: 'media',
      id: kept,
      data: { restricted: true, department: null, tripDepartment: null },
    })
    const seen = await seenBy('head', 'giữ lại')
    expect({ photos: seen?.photos, pictures: seen?.pictures }).toEqual({ photos: [kept], pictures: [] })
    expect((await seenBy('cadre', 'giữ lại'))?.pictures).toHaveLength(1)
  })
})
