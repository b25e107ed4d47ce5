import { eachDay, type DayKey, type Quarter } from '@/domain/calendar'
import type { CadreSeed, IntendedFinding, IntendedTrip } from '../types'
import { aspirations, difficulties, recommendations } from '../data/findings'
import { printedName, unitOf } from '../data/units'
import { listed } from './places'

/** The rounds of Huyện đoàn Tây Giang in 2023: each quarter the three leaders go to some of the ten communes. */
const ROUNDS: readonly { quarter: Quarter; from: DayKey; to: DayKey; communes: readonly string[] }[] = [
  {
    quarter: 1,
    from: '2023-03-06',
    to: '2023-03-09',
    communes: ['xa-lang', 'xa-a-nong', 'xa-dang', 'xa-a-tieng'],
  },
  { quarter: 2, from: '2023-05-16', to: '2023-05-18', communes: ['xa-a-vuong', 'xa-bha-le', 'xa-a-xan'] },
  { quarter: 3, from: '2023-08-08', to: '2023-08-10', communes: ['xa-ch-om', 'xa-ga-ri', 'xa-tr-hy'] },
  { quarter: 4, from: '2023-11-14', to: '2023-11-15', communes: ['xa-lang', 'xa-a-tieng'] },
]

/** What the leaders heard (rows TG-05 to TG-11), one after the other. */
const HEARD: readonly ((unit: string, due: DayKey) => IntendedFinding)[] = [
  ...[difficulties[0], difficulties[1], difficulties[2], difficulties[3]].map((phrase) => (unit: string) => ({
    kind: 'difficulty' as const,
    topic: phrase.topics[0],
    unit,
    text: phrase.text,
    cause: phrase.cause,
  })),
  (unit) => ({ kind: 'aspiration', topic: aspirations[0].topics[0], unit, text: aspirations[0].text }),
  ...[recommendations[0], recommendations[1]].map((phrase) => (unit: string, due: DayKey) => ({
    kind: 'recommendation' as const,
    topic: phrase.topics[0],
    unit,
    text: phrase.text.replaceAll('{noi}', printedName(unitOf(unit))),
    addressee: phrase.addressee,
    due,
    followUp: 'open' as const,
  })),
]

/** One trip a quarter, with a commune a day; all three leaders are credited with each day (row TG-02). */
export function districtRounds(leaders: readonly CadreSeed[]): IntendedTrip[] {
  const [leader] = leaders
  if (!leader) return []
  return ROUNDS.map(({ quarter, from, to, communes }) => {
    const units = communes.map((commune) => `quang-nam/tay-giang/${commune}`)
    const days = eachDay(from, to)
    const due: DayKey = days.at(-1) ?? from
    return {
      key: `tay-giang/2023/Q${quarter}/001`,
      organization: leader.organization,
      cadre: leader.key,
      leader: leader.key,
      participants: leaders.map(({ key }) => key),
      quarter,
      from,
      to,
      stops: units.map((unit, index) => ({ unit, from: days[index] ?? from, to: days[index] ?? from })),
      form: 'HT1',
      topics: ['04.03', '06.07', '03.03'],
      title: `Đi cơ sở theo chủ trương 1+ 2 quý ${quarter} năm 2023 tại ${listed(units)}`,
      content:
        'Thường trực Huyện đoàn làm việc với Đoàn xã, dự sinh hoạt chi đoàn thôn; nắm khó khăn trong thực hiện nhiệm vụ, tâm tư của Đoàn cơ sở và thanh niên.',
      expectedLearning:
        'Có cơ sở đánh giá thực tế hoạt động Đoàn - Hội - Đội để kiến nghị với cấp ủy, chính quyền địa phương.',
      duty: 'now',
      mode: 'group',
      unplanned: false,
      outcome: {
        conformity: 'asRegistered',
        orderNumber: `0${quarter}-CL/ĐTN`,
        hostConfirmed: true,
        results: 'Làm việc với Ban Thường vụ Đoàn từng xã, gặp bí thư các chi đoàn thôn; giải đáp tại chỗ.',
        learning:
          'Chi đoàn thôn cần cách quản lý đoàn viên đi lao động tự do và nội dung sinh hoạt gần với bản làng.',
        informed:
          'Đã thông tin tình hình phát triển kinh tế - xã hội của huyện, tỉnh; kết quả công tác và dự kiến các hoạt động lớn để cơ sở chủ động sắp xếp.',
        assessment: 'Đoàn cơ sở nhiệt tình; lực lượng mỏng do đa số đoàn viên, thanh niên đi lao động xa.',
        phases: [],
        findings: HEARD.map((heard, index) => heard(units[index % units.length] ?? '', nextMonth(due))),
        gifts: [],
        figures: [{ label: 'Chi đoàn thôn đã làm việc', unit: 'chi đoàn', value: units.length * 3 }],
      },
    }
  })
}

/** The rounds are known, so are the days: a month after each there is time for an answer. */
function nextMonth(day: DayKey): DayKey {
  return eachDay(day, '2023-12-31').at(30) ?? '2023-12-31'
}
