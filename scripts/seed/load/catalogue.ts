import type { Payload, PayloadRequest } from 'payload'
import { topics } from '../data/topics'
import { tripForms } from '../data/tripForms'
import type { Book } from './book'

/**
 * Makes the topics and forms. They belong to one office, and the offices below it see them and may add
 * their own: in the demonstration to Trung ương Đoàn.
 */
export async function loadCatalogue(
  payload: Payload,
  req: PayloadRequest,
  book: Pick<Book, 'topics' | 'forms'>,
  organization: string,
): Promise<void> {
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
