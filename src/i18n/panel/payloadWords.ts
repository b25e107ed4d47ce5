/**
 * A locked account is answered as a wrong password is: otherwise eight tries would tell who has an account.
 */
const LOCKED_TOO = {
  vi: 'Thư điện tử hoặc mật khẩu không đúng. Sau 8 lần sai, tài khoản tạm khóa 10 phút.',
  en: 'The e-mail or password is not correct. After 8 wrong tries an account is closed for 10 minutes.',
} as const

/**
 * Words of Payload's own that its Vietnamese leaves in English, or that say less than an office expects. Everything
 * else of the panel is in Payload's translations.
 */
export const PAYLOAD_WORDS = {
  vi: {
    error: { emailOrPasswordIncorrect: LOCKED_TOO.vi, userLocked: LOCKED_TOO.vi },
    authentication: { apiKey: 'Khóa API' },
    general: {
      collections: 'Các danh mục',
      dashboard: 'Việc của cơ quan',
      email: 'Thư điện tử',
      false: 'Không',
      menu: 'Trình đơn',
      noLabel: '—',
      noResults: 'Không có {{label}} nào ở đây, hoặc không có mục nào khớp với bộ lọc.',
      true: 'Có',
    },
    fields: { block: 'Khối', blocks: 'khối', blockType: 'Loại khối' },
    operators: { within: 'nằm trong' },
  },
  en: {
    error: { emailOrPasswordIncorrect: LOCKED_TOO.en, userLocked: LOCKED_TOO.en },
    general: {
      dashboard: "The office's work",
      false: 'No',
      noLabel: '—',
      payloadSettings: 'Settings',
      true: 'Yes',
    },
  },
} as const
