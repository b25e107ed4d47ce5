import type { PayloadRequest } from 'payload'
import { now } from '@/access/clock'
import { dayKeyOf, yearOf } from '@/domain/calendar'
import type { Named } from '@/i18n/language'
import { type OfficeInView, officesInView } from '@/services/read/officesInView'
import { type CatalogueTopic, type TopicCatalogue, topicCatalogue } from '@/services/read/topicCatalogue'
import { ifAllowed } from '../parts/ifAllowed'

export interface Category {
  code: string
  name: Named
  topics: CatalogueTopic[]
}

export interface CatalogueScreen {
  offices: OfficeInView[]
  office: OfficeInView
  years: number[]
  catalogue: TopicCatalogue
  categories: Category[]
}

type Asked = Readonly<Record<string, string | string[] | undefined>>

const YEARS_BACK = 6

/** The topics in their categories, in the order in which they come. */
export function byCategory(topics: readonly CatalogueTopic[]): Category[] {
  const categories = new Map<string, Category>()
  for (const topic of topics) {
    const { categoryCode: code, categoryVi: vi, categoryEn } = topic
    const category = categories.get(code) ?? { code, name: { vi, en: categoryEn ?? vi }, topics: [] }
    category.topics.push(topic)
    categories.set(code, category)
  }
  return [...categories.values()]
}

/** What the catalogue shows to whoever is signed in. Undefined for who holds no post in any office today. */
export async function readCatalogue(req: PayloadRequest, asked: Asked): Promise<CatalogueScreen | undefined> {
  const offices = await officesInView(req)
  const office = offices.find(({ id }) => id === asked.organization) ?? offices[0]
  if (!office) return undefined
  const present = yearOf(dayKeyOf(now()))
  const years = Array.from({ length: YEARS_BACK + 2 }, (_, index) => present + 1 - index)
  const year = years.find((one) => String(one) === asked.year) ?? present
  const catalogue = await ifAllowed(topicCatalogue(req, { organization: office.id, year }))
  return catalogue && { offices, office, years, catalogue, categories: byCategory(catalogue.topics) }
}
