import type { Theme } from './theme'

/** HT4: attending the meetings of lower committees and of branches. */
export const meetings = [
  {
    form: 'HT4',
    topics: ['02.03', '02.01'],
    places: ['branch', 'commune'],
    titles: ['Dự sinh hoạt chi đoàn tại {noi}'],
    content: 'Dự sinh hoạt chi đoàn định kỳ, thông tin tình hình chung, nghe ý kiến đoàn viên.',
    expected: 'Đánh giá chất lượng một buổi sinh hoạt và kỹ năng điều hành của bí thư chi đoàn.',
    results: 'Dự trọn buổi, góp ý cách chọn chủ đề và ghi nghị quyết; giải đáp kiến nghị tại chỗ.',
    learning: 'Đoàn viên phát biểu nhiều hơn khi chủ đề được gửi trước trong nhóm chi đoàn.',
    duty: 'now',
    figures: [{ label: 'Đoàn viên dự sinh hoạt', unit: 'người', min: 9, max: 32 }],
  },
  {
    form: 'HT4',
    topics: ['02.04', '12.02'],
    places: ['commune', 'district'],
    titles: [
      'Dự hội nghị Ban Chấp hành Đoàn cơ sở tại {noi}',
      'Dự sinh hoạt chuyên đề của Ban Thường vụ Đoàn cấp dưới tại {noi}',
    ],
    content: 'Dự hội nghị, tham gia ý kiến về kết quả quý và nhiệm vụ quý tới; chỉ đạo nội dung trọng tâm.',
    expected: 'Nắm cách Ban Chấp hành thảo luận, quyết nghị và phân công.',
    results: 'Hội nghị thống nhất nhiệm vụ trọng tâm, phân công ủy viên phụ trách từng nội dung.',
    learning: 'Hội nghị có báo cáo gửi trước ba ngày thì thảo luận đi vào việc hơn.',
    duty: 'now',
  },
  {
    form: 'HT4',
    topics: ['01.09', '01.10'],
    places: ['commune', 'district'],
    years: [2022],
    titles: ['Dự, chỉ đạo Đại hội Đoàn nhiệm kỳ 2022 - 2027 tại {noi}'],
    content: 'Duyệt văn kiện, nhân sự và kịch bản; dự, chỉ đạo Đại hội Đoàn cơ sở nhiệm kỳ 2022 - 2027.',
    expected: 'Rút kinh nghiệm công tác nhân sự và điều hành đại hội.',
    results: 'Đại hội đúng Điều lệ, bầu đủ số lượng; thảo luận tập trung vào việc làm của thanh niên.',
    learning: 'Chuẩn bị nhân sự sớm và có phương án dự phòng giúp đại hội nhẹ nhàng.',
    duty: 'now',
    figures: [{ label: 'Đại biểu dự đại hội', unit: 'đại biểu', min: 50, max: 140 }],
  },
  {
    form: 'HT4',
    topics: ['06.07', '03.03'],
    places: ['commune'],
    titles: ['Dự hội nghị, thông tin tình hình và lắng nghe kiến nghị tại {noi}'],
    content:
      'Thông tin tình hình kinh tế - xã hội, các hoạt động lớn sắp tới; nghe kiến nghị của Đoàn cơ sở với cấp ủy, chính quyền.',
    expected: 'Tổng hợp kiến nghị theo nhóm, rõ địa chỉ giải quyết.',
    results: 'Thông tin đầy đủ các hoạt động quý tới để cơ sở chủ động sắp xếp; ghi nhận kiến nghị.',
    learning: 'Cơ sở cần lịch hoạt động trước ít nhất hai tuần.',
    duty: 'now',
  },
  {
    form: 'HT4',
    topics: ['01.02', '01.08'],
    places: ['commune', 'branch'],
    titles: [
      'Dự sinh hoạt đoàn viên nơi cư trú tại {noi}',
      'Dự hội nghị về công tác xây dựng Đoàn ở cơ sở tại {noi}',
    ],
    content:
      'Dự sinh hoạt, nắm tình hình cán bộ Đoàn ở cơ sở và việc đoàn viên tham gia hoạt động nơi cư trú.',
    expected: 'Đề xuất cách gắn đoàn viên cơ quan, trường học với chi đoàn nơi cư trú.',
    results: 'Thống nhất lập sổ theo dõi đoàn viên sinh hoạt nơi cư trú.',
    learning: 'Đoàn viên nơi khác về sinh hoạt đều khi được giao việc cụ thể.',
    duty: 'longTerm',
  },
] as const satisfies readonly Theme[]
