import type { Theme } from './theme'

/** HT3: inspection and supervision. */
export const inspections = [
  {
    form: 'HT3',
    topics: ['12.01', '12.02'],
    places: ['commune', 'district'],
    titles: [
      'Kiểm tra thực hiện chương trình công tác năm tại {noi}',
      'Giám sát theo chương trình của Ban Thường vụ tại {noi}',
    ],
    content:
      'Nghe báo cáo, kiểm tra hồ sơ, chọn ngẫu nhiên chi đoàn để kiểm tra thực tế việc thực hiện chương trình công tác năm.',
    expected: 'Chỉ ra nội dung chậm so với kế hoạch và nguyên nhân, kiến nghị biện pháp.',
    results: 'Thông qua biên bản kiểm tra; thống nhất thời hạn khắc phục từng nội dung.',
    learning: 'Đơn vị giao chỉ tiêu theo quý hoàn thành đều hơn đơn vị giao cả năm.',
    duty: 'now',
    figures: [{ label: 'Chi đoàn kiểm tra thực tế', unit: 'chi đoàn', min: 2, max: 6 }],
  },
  {
    form: 'HT3',
    topics: ['01.03', '01.07'],
    places: ['commune', 'school'],
    titles: [
      'Kiểm tra công tác đoàn vụ, Chương trình rèn luyện đoàn viên tại {noi}',
      'Hướng dẫn công tác đoàn vụ, đoàn tịch tại {noi}',
    ],
    content:
      'Kiểm tra sổ đoàn viên, hồ sơ kết nạp, chuyển sinh hoạt, sổ rèn luyện; hướng dẫn nghiệp vụ tại chỗ.',
    expected: 'Tổng hợp lỗi nghiệp vụ thường gặp để biên soạn tài liệu hướng dẫn ngắn.',
    results: 'Hướng dẫn hoàn thiện hồ sơ ngay tại buổi làm việc; lập danh mục lỗi cần sửa trong 30 ngày.',
    learning: 'Cán bộ đoàn mới thường vướng ở hồ sơ chuyển sinh hoạt và xếp loại đoàn viên.',
    duty: 'now',
    figures: [{ label: 'Hồ sơ đoàn viên được kiểm tra', unit: 'hồ sơ', min: 40, max: 160 }],
  },
  {
    form: 'HT3',
    topics: ['01.04'],
    places: ['commune'],
    titles: ['Kiểm tra việc thu, nộp và sử dụng đoàn phí tại {noi}'],
    content:
      'Kiểm tra sổ thu chi, chứng từ, mức trích nộp đoàn phí; trao đổi cách thu qua hình thức không tiền mặt.',
    expected: 'Đánh giá tỷ lệ thu nộp và khó khăn của chi đoàn có đoàn viên đi xa.',
    results: 'Đối chiếu số liệu khớp với báo cáo; hướng dẫn lập sổ theo mẫu.',
    learning: 'Thu theo quý qua tài khoản chung giúp tỷ lệ nộp tăng rõ.',
    duty: 'now',
  },
  {
    form: 'HT3',
    topics: ['09.04'],
    places: ['commune'],
    titles: [
      'Kiểm tra hoạt động ủy thác tín dụng chính sách tại {noi}',
      'Giám sát các tổ tiết kiệm và vay vốn do Đoàn quản lý tại {noi}',
    ],
    content:
      'Kiểm tra hồ sơ, sổ sách của tổ tiết kiệm và vay vốn; kiểm tra thực tế việc sử dụng vốn của hộ vay.',
    expected: 'Nắm chất lượng tín dụng, nợ quá hạn và nguyên nhân.',
    results: 'Đối chiếu dư nợ, kiểm tra hộ vay; nhắc nhở tổ có nợ quá hạn, thống nhất lộ trình xử lý.',
    learning: 'Tổ trưởng bám sát hộ vay trong ba tháng đầu quyết định chất lượng nguồn vốn.',
    duty: 'now',
    figures: [
      { label: 'Tổ tiết kiệm và vay vốn kiểm tra', unit: 'tổ', min: 1, max: 4 },
      { label: 'Hộ vay kiểm tra thực tế', unit: 'hộ', min: 6, max: 24 },
    ],
  },
  {
    form: 'HT3',
    topics: ['03.01', '01.06'],
    places: ['commune', 'district'],
    titles: ['Kiểm tra công tác phát triển đoàn viên, giới thiệu đoàn viên ưu tú cho Đảng tại {noi}'],
    content:
      'Rà soát chỉ tiêu, nguồn phát triển đoàn viên mới; hồ sơ đoàn viên ưu tú được giới thiệu và kết quả kết nạp Đảng.',
    expected: 'Xác định nguồn và vướng mắc hồ sơ để phối hợp cấp ủy tháo gỡ.',
    results: 'Thống nhất danh sách nguồn và phân công đảng viên trẻ giúp đỡ.',
    learning: 'Nguồn trong lực lượng dân quân, công nhân tại chỗ ổn định hơn nguồn học sinh cuối cấp.',
    duty: 'now',
    figures: [{ label: 'Đoàn viên ưu tú được giới thiệu', unit: 'đồng chí', min: 2, max: 9 }],
  },
  {
    form: 'HT3',
    topics: ['03.02'],
    places: ['school'],
    titles: ['Giám sát công tác phát triển Đảng trong học sinh tại {noi}'],
    content: 'Làm việc với cấp ủy, Đoàn trường về tạo nguồn, bồi dưỡng nhận thức về Đảng cho học sinh.',
    expected: 'Nắm quy trình và mốc thời gian để kịp kết nạp trước khi học sinh ra trường.',
    results: 'Thống nhất kế hoạch bồi dưỡng và phân công giáo viên giúp đỡ.',
    learning: 'Phải bắt đầu tạo nguồn từ lớp 11 mới kịp thời gian.',
    duty: 'longTerm',
  },
  {
    form: 'HT3',
    topics: ['12.03', '12.02'],
    places: ['commune', 'district'],
    titles: ['Kiểm tra việc triển khai chủ trương mới của Đoàn cấp tỉnh và Trung ương tại {noi}'],
    content: 'Kiểm tra việc phổ biến, cụ thể hóa chủ trương mới; trao đổi vướng mắc khi thực hiện.',
    expected: 'Biết chủ trương đến chi đoàn qua kênh nào và vướng ở đâu.',
    results: 'Đoàn cơ sở đã có kế hoạch thực hiện; bổ sung phân công và mốc thời gian.',
    learning: 'Văn bản cần kèm bản tóm tắt một trang dành cho bí thư chi đoàn.',
    duty: 'now',
  },
] as const satisfies readonly Theme[]
