import type { Payload, PayloadRequest } from 'payload'
import { topics } from '../data/topics'
import { tripForms } from '../data/tripForms'
import { type Book, idIn } from './book'

/**
 * The catalogue belongs to Trung ương Đoàn: the offices below see the topics and forms of those above
 * them, and may add their own.
 */
export async function loadCatalogue(payload: Payload, req: PayloadRequest, book: Book): Promise<void> {
  const organization = idIn(book.organizations, 'trung-uong')
  for (const [order, { code, name }] of tripForms.entries()) {
    const made = await payload.create({
      collection: 'trip-forms',
      data: { code, nameVi: name.vi, nameEn: name.en, order, organization },
      depth: 0,
      req,
    })
    book.forms.set(code, made.id)
  }
  for (const { code, name, category, focusYears, sensitive, validFrom, validTo } of topics) {
    const made = await payload.create({
      collection: 'topics',
      data: {
        code,
        nameVi: name.vi,
        nameEn: name.en,
        categoryCode: category.code,
        categoryVi: category.name.vi,
        categoryEn: category.name.en,
        focusYears: [...focusYears],
        sensitive,
        validFrom,
        validTo,
        organization,
      },
      depth: 0,
      req,
    })
    book.topics.set(code, made.id)
  }
}
