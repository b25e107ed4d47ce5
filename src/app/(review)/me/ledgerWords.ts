import { counted, daysCounted } from '../shell/counted'
import { joined, vocabulary } from '../shell/language'
import { pageWords } from './pageWords'

/** The words of one's days, pace and duties. */
export const ledgerWords = joined(
  pageWords,
  vocabulary(
    {
      days: 'ngày',
      ledger: 'Ngày đi cơ sở',
      doneOf: (done: string, quota: string) => `${done} / ${quota} ngày`,
      doneOnly: (done: string) => `${done} ngày`,
      ring: (done: string, planned: string, quota: string) =>
        `Đã đi ${done} ngày, kế hoạch thêm ${planned} ngày, chỉ tiêu ${quota} ngày`,
      paceMet: 'Đã đủ chỉ tiêu của năm.',
      paceOnPace: 'Đúng tiến độ.',
      paceBehind: 'Chậm tiến độ.',
      paceNoQuota: 'Không áp dụng chỉ tiêu ngày.',
      remaining: (days: string) => `Còn ${days} ngày.`,
      planned: (days: string) => `Kế hoạch đã duyệt sẽ thêm ${days} ngày.`,
      shortfall: (days: string) => `Còn ${days} ngày chưa có trong kế hoạch.`,
      bunched: 'Ngày đi dồn về cuối năm: nên xếp một chuyến sớm hơn.',
      howCounted: 'Cách tính ngày',
      counting:
        'Ngày cộng dồn trong năm. Một ngày chỉ tính một lần dù có nhiều chuyến. Nửa ngày tính nửa ngày. Chuyến đi tính khi đã ghi kết quả và có số công lệnh hoặc quyết định cử đi.',
      allDays: 'Xem từng ngày được tính',
      notCounted: 'Chưa được tính',
      notYetMade: 'Chưa đến ngày đi.',
      byLevel: 'Theo cấp',
      due: 'Sắp đến hạn',
      duePlan: (period: string) => `Gửi kế hoạch ${period}`,
      dueReport: (period: string) => `Gửi báo cáo ${period}`,
      dueTrip: (title: string) => `Ghi kết quả: ${title}`,
      by: (day: string) => `hạn ${day}`,
      overdue: (day: string) => `quá hạn từ ${day}`,
      trips: 'Chuyến đi',
      noTrips: 'Chưa có chuyến nào trong quý này. Đăng ký chuyến đầu tiên vào kế hoạch quý.',
      consentsWait: (count: number) => `${count} chuyến chờ ý kiến`,
    },
    {
      days: 'days',
      ledger: 'Days at the grassroots',
      doneOf: (done: string, quota: string) => `${done} of ${quota} days`,
      doneOnly: daysCounted,
      ring: (done: string, planned: string, quota: string) =>
        `${daysCounted(done)} done, ${planned} more planned, ${daysCounted(quota)} asked for`,
      paceMet: "The year's days are done.",
      paceOnPace: 'On pace.',
      paceBehind: 'Behind the pace.',
      paceNoQuota: 'No number of days is asked for.',
      remaining: (days: string) => `${daysCounted(days)} to go.`,
      planned: (days: string) => `Approved trips will add ${daysCounted(days)}.`,
      shortfall: (days: string) => `${daysCounted(days)} not in any plan yet.`,
      bunched: 'The days bunch at the end of the year: plan a trip earlier.',
      howCounted: 'How days count',
      counting:
        'Days add up over the year. A day counts once, however many trips share it. Half a day counts half. A trip counts once its result is recorded and it has the number of a travel order or decision.',
      allDays: 'See each day that counts',
      notCounted: 'Not counted',
      notYetMade: 'Not yet made.',
      byLevel: 'By level',
      due: 'Due soon',
      duePlan: (period: string) => `Submit the plan of ${period}`,
      dueReport: (period: string) => `Submit the report of ${period}`,
      dueTrip: (title: string) => `Record the result: ${title}`,
      by: (day: string) => `by ${day}`,
      overdue: (day: string) => `overdue since ${day}`,
      trips: 'Trips',
      noTrips: "No trips this quarter yet. Register the first one on the quarter's plan.",
      consentsWait: (count: number) => `${counted(count, 'trip waits', 'trips wait')} for your word`,
    },
  ),
)
