import { counted } from '../shell/counted'
import { joined, vocabulary } from '../shell/language'
import { pageWords } from './pageWords'

/** The words of what is kept on the device and sent. */
export const outboxWords = joined(
  pageWords,
  vocabulary(
    {
      sendNow: 'Gửi ngay',
      stateSending: 'Đang gửi',
      stateSent: 'Đã gửi',
      stateHeldUp: 'Chờ mục trước',
      sentAt: (time: string) => `Đã gửi lúc ${time}`,
      tried: (times: number) => `Đã thử ${times} lần`,
      edit: 'Sửa và gửi lại',
      discardAsk: 'Bỏ mục này? Nội dung chưa gửi sẽ mất.',
      otherDraft: 'Đang có bản nháp khác của mục này. Gửi hoặc bỏ bản nháp đó trước.',
      drafts: 'Bản nháp',
      open: 'Mở',
      nothingToSend: 'Chưa có gì để gửi. Ghi chép, đăng ký và ảnh sẽ nằm ở đây khi chờ mạng.',
      entryPhoto: 'Ảnh',
      entryRegisterTrip: 'Đăng ký chuyến',
      entryEditTrip: 'Sửa chuyến',
      entryAssignTrip: 'Cử đi cơ sở',
      entryNoteTrip: 'Ghi chép',
      entryRequestUnplannedTrip: 'Xin đi đột xuất',
      entryGiveConsent: 'Đồng ý đi đột xuất',
      entryRefuseConsent: 'Không đồng ý',
      entryAcknowledgeTrip: 'Xác nhận ghi sau',
      entryCompleteTrip: 'Kết quả chuyến đi',
    },
    {
      sendNow: 'Send now',
      stateSending: 'Sending',
      stateSent: 'Sent',
      stateHeldUp: 'Waits for the one before',
      sentAt: (time: string) => `Sent at ${time}`,
      tried: (times: number) => `Tried ${counted(times, 'time')}`,
      edit: 'Correct and send again',
      discardAsk: 'Discard this? What was not sent is lost.',
      otherDraft: 'Another draft of the same is open. Send or discard that one first.',
      drafts: 'Drafts',
      open: 'Open',
      nothingToSend:
        'Nothing to send yet. Notes, registrations and photos stand here while they wait for a network.',
      entryPhoto: 'Photo',
      entryRegisterTrip: 'Registration',
      entryEditTrip: 'Edited trip',
      entryAssignTrip: 'People sent',
      entryNoteTrip: 'Note',
      entryRequestUnplannedTrip: 'Unplanned trip',
      entryGiveConsent: 'Consent',
      entryRefuseConsent: 'Refusal',
      entryAcknowledgeTrip: 'Acknowledgement',
      entryCompleteTrip: 'Result of a trip',
    },
  ),
)
