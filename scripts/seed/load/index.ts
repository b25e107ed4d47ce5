import type { Payload, PayloadRequest } from 'payload'
import { type Book, emptyBook, idIn } from './book'
import { loadCatalogue } from './catalogue'
import { loadCharges } from './charges'
import { loadHosts } from './hosts'
import { loadOffices } from './offices'
import { loadPeople } from './people'
import { loadPlaces } from './places'
import { loadPolicies } from './policies'
import { loadProgramme } from './programme'

/**
 * Makes the offices, rules, catalogue, places and people: what an installation has before anyone signs
 * in. Like the first installation it stands below access control (Payload's Local API does not ask
 * who calls it); everything that people do afterwards goes through the services.
 */
export async function loadMasterData(
  payload: Payload,
  req: PayloadRequest,
  tell: (vi: string, en: string) => void,
): Promise<Book> {
  const book = emptyBook()
  tell('Cơ quan, ban, quy định', 'Offices, departments, policies')
  await loadOffices(payload, req, book)
  await loadPolicies(payload, req, book)
  tell('Chuyên đề, hình thức', 'Topics, forms')
  await loadCatalogue(payload, req, book, idIn(book.organizations, 'trung-uong'))
  tell('Địa bàn trước và sau 1/7/2025', 'Units before and after 1 July 2025')
  await loadPlaces(payload, req, book)
  tell('Cán bộ', 'Cadres')
  await loadPeople(payload, req, book)
  await loadHosts(payload, req, book)
  await loadCharges(payload, req, book)
  await loadProgramme(payload, req, book)
  return book
}
