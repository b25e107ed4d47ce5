import { joined, vocabulary } from '../shell/language'
import { pageWords } from './pageWords'

/** The words of what waits for a word of the Standing Committee. */
export const consentWords = joined(
  pageWords,
  vocabulary(
    {
      consents: 'Chờ ý kiến',
      noConsents: 'Không có chuyến nào chờ ý kiến.',
      asks: 'Lý do',
      agree: 'Đồng ý',
      disagree: 'Không đồng ý',
      acknowledge: 'Xác nhận',
      words: 'Ý kiến (không bắt buộc)',
      whyNot: 'Lý do không đồng ý',
      decidedHere: 'Ý kiến đã đưa vào hộp gửi.',
    },
    {
      consents: 'Waiting for your word',
      noConsents: 'No trip waits for your word.',
      asks: 'Reason',
      agree: 'Consent',
      disagree: 'Refuse',
      acknowledge: 'Acknowledge',
      words: 'Words (optional)',
      whyNot: 'Why not',
      decidedHere: 'Your word is in the outbox.',
    },
  ),
)
