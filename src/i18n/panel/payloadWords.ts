/**
 * Words of Payload's own that its Vietnamese leaves in English, or that say less than an office expects. Everything
 * else of the panel is in Payload's translations.
 */
export const PAYLOAD_WORDS = {
  vi: {
    authentication: { apiKey: 'Khóa API' },
    general: {
      collections: 'Danh mục',
      dashboard: 'Việc của cơ quan',
      email: 'Thư điện tử',
      menu: 'Trình đơn',
      noLabel: '—',
      noResults: 'Không có {{label}} nào ở đây, hoặc không có mục nào khớp với bộ lọc.',
    },
    fields: { block: 'Khối', blocks: 'khối', blockType: 'Loại khối' },
    operators: { within: 'nằm trong' },
  },
  en: { general: { dashboard: "The office's work", noLabel: '—' } },
} as const
