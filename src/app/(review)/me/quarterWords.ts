import { counted, daysCounted } from '../shell/counted'
import { joined, vocabulary } from '../shell/language'
import { pageWords } from './pageWords'

/** The words of one's plan of a quarter. */
export const quarterWords = joined(
  pageWords,
  vocabulary(
    {
      noPlan: 'Chưa có kế hoạch cho quý này.',
      openPlan: 'Lập kế hoạch quý',
      planClosed: 'Kế hoạch này không nhận thêm dòng lúc này. Việc phát sinh thì xin đi đột xuất.',
      thisQuarter: 'Quý này',
      nextQuarter: 'Quý sau',
      lines: (count: number, days: string) => `${count} chuyến, ${days} ngày`,
      noLines: 'Chưa có chuyến nào.',
      submit: 'Gửi kế hoạch',
      submitAgain: 'Gửi lại kế hoạch',
      submitBy: (day: string) => `Hạn gửi: ${day}`,
      submitOffline: 'Cần có mạng để gửi kế hoạch.',
      stepOffline:
        'Không kết nối được máy chủ. Khi có mạng trang này tự cập nhật; xem lại rồi thử lại nếu cần.',
      stepFailed: 'Máy chủ gặp lỗi, chưa rõ việc này đã xong chưa. Xem lại trang này rồi thử lại.',
      submitUnsent: 'Còn chuyến chưa gửi lên. Đợi gửi xong rồi gửi kế hoạch.',
      submitted: 'Đã gửi kế hoạch.',
      withdraw: 'Rút chuyến này',
      direction: 'Ý kiến chỉ đạo',
      returned: 'Lý do trả lại',
      waitsFor: (who: string) => `Đang chờ: ${who}`,
    },
    {
      noPlan: 'There is no plan for this quarter yet.',
      openPlan: 'Open a plan',
      planClosed: 'This plan takes no more lines now. Ask for an unplanned trip instead.',
      thisQuarter: 'This quarter',
      nextQuarter: 'Next quarter',
      lines: (count: number, days: string) => `${counted(count, 'trip')}, ${daysCounted(days)}`,
      noLines: 'No trips yet.',
      submit: 'Submit the plan',
      submitAgain: 'Submit the plan again',
      submitBy: (day: string) => `To be submitted by ${day}`,
      submitOffline: 'Submitting needs a network.',
      stepOffline:
        'The server cannot be reached. This page brings itself up to date when there is a network; look, and try again if need be.',
      stepFailed:
        'The server has failed; whether this was done is not known. Look at this page and try again.',
      submitUnsent: 'Some trips have not been sent yet. Submit once they have.',
      submitted: 'The plan has been submitted.',
      withdraw: 'Take this trip off',
      direction: 'Direction given',
      returned: 'Why it was returned',
      waitsFor: (who: string) => `Waits for: ${who}`,
    },
  ),
)
