const LOCKED_TOO = {
  vi: 'Thư điện tử hoặc mật khẩu không đúng. Sau 8 lần sai, tài khoản tạm khóa 10 phút.',
  en: 'The e-mail or password is not correct. After 8 wrong tries an account is closed for 10 minutes.',
} as const

/**
 * Words of Payload's own that are not ours to leave as they are. A locked account is answered as a wrong password
 * is: otherwise eight tries would tell who has an account.
 */
export const PAYLOAD_WORDS = {
  vi: { error: { emailOrPasswordIncorrect: LOCKED_TOO.vi, userLocked: LOCKED_TOO.vi } },
  en: { error: { emailOrPasswordIncorrect: LOCKED_TOO.en, userLocked: LOCKED_TOO.en } },
}
