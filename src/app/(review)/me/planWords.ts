import { vocabulary } from '../shell/language'

/** The words of writing a line anew and of sending people. */
export const planWords = vocabulary(
  {
    edit: 'Sửa chuyến này',
    editTitle: 'Sửa chuyến trong kế hoạch',
    saveAnew: 'Gửi bản đã sửa',
    notMine: 'Chuyến này hiện không sửa được: kế hoạch đã gửi đi, hoặc chuyến đã rút.',
    editWaits: 'Bản sửa đang chờ gửi.',
    editRefused: 'Bản sửa không được nhận. Mở hộp gửi để xem lý do và sửa lại.',
    toOutbox: 'Mở hộp gửi',
    changedMeanwhile:
      'Chuyến này đã thay đổi sau khi bắt đầu sửa. Bản đang sửa dựa trên bản cũ nên sẽ không được nhận.',
    startAnew: 'Bỏ bản đang sửa, sửa từ bản hiện tại',
    assign: 'Cử cán bộ đi cơ sở',
    assignNote: 'Chuyến được cử không cần duyệt nữa. Người được cử nhận thông báo ngay.',
    standingOnly: 'Chỉ Thường trực cử cán bộ đi cơ sở.',
    assignLeader: 'Người được cử (trưởng đoàn)',
    document: 'Văn bản cử đi (số, ký hiệu)',
    documentHint: 'Ví dụ: 15-QĐ/TĐTN',
  },
  {
    edit: 'Edit this trip',
    editTitle: 'Edit a trip of the plan',
    saveAnew: 'Send the edited trip',
    notMine: 'This trip cannot be edited now: its plan has been submitted, or it was taken off.',
    editWaits: 'The edited trip waits to be sent.',
    editRefused: 'The edited trip was not taken. Open the outbox to see why, and correct it.',
    toOutbox: 'Open the outbox',
    changedMeanwhile:
      'This trip has changed since you began to edit it. What you are editing goes by how it was and would not be taken.',
    startAnew: 'Drop my edits and begin from how it is now',
    assign: 'Send people to the grassroots',
    assignNote: 'Such a trip needs no approval any more. Those who are sent are told at once.',
    standingOnly: 'Only the Standing Committee sends people.',
    assignLeader: 'Who is sent (leads)',
    document: 'Document that sends them (number)',
    documentHint: 'For example: 15-QĐ/TĐTN',
  },
)
