import type { Endpoint } from 'payload'
import { now } from '@/access/clock'
import { dayKeyOf, yearOf } from '@/domain/calendar'
import { RefusalError } from '@/domain/refusal/refusal'
import { topicsWorkbook } from '@/export/topicsWorkbook'
import { topicCatalogue } from '@/services/read/topicCatalogue'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** What an office keeps of the catalogue itself as an Excel file, for those who may read it. */
export const exportTopics: Endpoint = {
  path: '/excel',
  method: 'get',
  handler: async (req) => {
    try {
      const organization = req.searchParams.get('organization') ?? ''
      const { topics } = await topicCatalogue(req, { organization, year: yearOf(dayKeyOf(now())) })
      const file = await topicsWorkbook(
        topics.filter(({ own }) => own),
        req.i18n.language === 'en' ? 'en' : 'vi',
      )
      return new Response(new Uint8Array(file), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': 'attachment; filename="chuyen-de.xlsx"',
          'Content-Type': TYPE,
        },
      })
    } catch (error) {
      // A stranger and somebody of another office are told the same.
      if (error instanceof RefusalError) return new Response('Not found', { status: 404 })
      throw error
    }
  },
}
