import type { Language } from '@/i18n/language'

const WORDS = {
  vi: {
    subject: 'Đặt lại mật khẩu Về Cơ Sở',
    ask: 'Có người (mong là đồng chí) yêu cầu đặt lại mật khẩu. Mở liên kết sau trong vòng một giờ:',
    ignore: 'Nếu đồng chí không yêu cầu, xin bỏ qua thư này: mật khẩu vẫn như cũ.',
  },
  en: {
    subject: 'A new password for Về Cơ Sở',
    ask: 'Someone, hopefully you, asked for a new password. Open this link within an hour:',
    ignore: 'If it was not you, do nothing: the password stays as it is.',
  },
} as const

export const passwordSubject = (language: Language): string => WORDS[language].subject

/**
 * The mail with which somebody sets a new password. The link begins with the address of the settings and never with what a
 * request says of its host: else a stranger could have it lead elsewhere.
 */
export function passwordHtml(token: string, site: string, language: Language): string {
  const link = `${site}/admin/reset/${encodeURIComponent(token)}`
  const { ask, ignore } = WORDS[language]
  return `<p>${ask}</p><p><a href="${link}">${link}</a></p><p>${ignore}</p>`
}
