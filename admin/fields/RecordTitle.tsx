import type { PayloadRequest, UIFieldServerComponent } from 'payload'
import { idOf, isRecord, rowsOf, textOf } from '@/access/guards'
import { screenLanguage } from '@/i18n/panel/speaker'
import { RECORD_TITLES, successionTitle } from './recordTitle'
import { TitleInWords } from './TitleInWords'

/** The names of the two units, as far as this person may read them. */
async function succession(req: PayloadRequest, row: Readonly<Record<string, unknown>>): Promise<string> {
  const [from, to] = [idOf(row.fromUnit), idOf(row.toUnit)]
  const { docs } = await req.payload.find({
    collection: 'units',
    where: { id: { in: [from, to].filter((id) => id !== undefined) } },
    limit: 2,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    req,
  })
  const names = new Map(rowsOf(docs).map(({ id, name }) => [idOf(id), textOf(name)]))
  return successionTitle(names.get(from), names.get(to), row.on)
}

/** Gives a record that has no column for its title one in words. Draws nothing of its own. */
export const RecordTitle: UIFieldServerComponent = async ({ id, collectionSlug, data, req }) => {
  if (idOf(id) === undefined || !isRecord(data)) return null
  const language = screenLanguage(req.i18n.language)
  const words =
    collectionSlug === 'unit-successions'
      ? await succession(req, data)
      : Object.entries(RECORD_TITLES).find(([slug]) => slug === collectionSlug)?.[1](data, language)
  return words ? <TitleInWords words={words} /> : null
}
