import { vi } from '@payloadcms/translations/languages/vi'

/**
 * A locked account is answered as a wrong password is: otherwise eight tries would tell who has an account.
 */
const LOCKED_TOO = {
  vi: 'Thư điện tử hoặc mật khẩu không đúng. Sau 8 lần sai, tài khoản tạm khóa 10 phút.',
  en: 'The e-mail or password is not correct. After 8 wrong tries an account is closed for 10 minutes.',
} as const

interface Words {
  [name: string]: Words | string
}

/** Offices say `đồng chí` to people, where Payload says `bạn`. */
const asOfficesSpeak = (words: string): string =>
  words.replaceAll(/(?<!\p{L})Bạn(?!\p{L})/gu, 'Đồng chí').replaceAll(/(?<!\p{L})bạn(?!\p{L})/gu, 'đồng chí')

/** Some words with ours over them. */
const withOurs = (words: Words, ours: Words): Words => ({
  ...Object.fromEntries(
    Object.entries(words).map(([name, one]): [string, Words | string] => {
      const own = ours[name]
      if (typeof one === 'string') return [name, own ?? asOfficesSpeak(one)]
      return [name, withOurs(one, typeof own === 'object' ? own : {})]
    }),
  ),
})

const OURS = {
  error: {
    emailOrPasswordIncorrect: LOCKED_TOO.vi,
    userLocked: LOCKED_TOO.vi,
    // Said to strangers and to people who are signed in but may not.
    unauthorized: 'Chưa đăng nhập, hoặc không có quyền',
    notAllowedToAccessPage: 'Đồng chí không có quyền xem trang này.',
  },
  authentication: { apiKey: 'Khóa API' },
  general: {
    adminTheme: 'Màu nền',
    collections: 'Các danh mục',
    dashboard: 'Việc của cơ quan',
    email: 'Thư điện tử',
    false: 'Không',
    language: 'Ngôn ngữ của trang quản trị',
    menu: 'Trình đơn',
    noLabel: '—',
    noResults: 'Không có {{label}} nào ở đây, hoặc không có mục nào khớp với bộ lọc.',
    true: 'Có',
  },
  fields: { block: 'Khối', blocks: 'khối', blockType: 'Loại khối' },
  operators: { within: 'nằm trong' },
  upload: { bulkUpload: 'Tải nhiều ảnh', fileName: 'Tên tệp', previewSizes: 'Xem các cỡ ảnh' },
} as const

/**
 * Words of Payload's own that its Vietnamese leaves in English, or that say less than an office expects. Everything
 * else of the panel is in Payload's translations.
 */
export const PAYLOAD_WORDS = {
  vi: withOurs(vi.translations, OURS),
  en: {
    error: {
      emailOrPasswordIncorrect: LOCKED_TOO.en,
      userLocked: LOCKED_TOO.en,
      unauthorized: 'Not signed in, or not allowed',
      notAllowedToAccessPage: 'You may not see this page.',
    },
    general: {
      adminTheme: 'Background',
      dashboard: "The office's work",
      false: 'No',
      language: 'Language of the panel',
      noLabel: '—',
      payloadSettings: 'Settings',
      true: 'Yes',
    },
  },
} as const

/** Vietnamese, called in the list of languages as it calls itself. */
export const VIETNAMESE = {
  ...vi,
  translations: {
    ...vi.translations,
    general: { ...vi.translations.general, thisLanguage: 'Tiếng Việt' },
  },
}
