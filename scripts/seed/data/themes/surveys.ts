import type { Theme } from './theme'

/** HT1: by theme, to survey and to learn. */
export const surveys = [
  {
    form: 'HT1',
    topics: ['04.02', '01.01'],
    places: ['commune'],
    titles: [
      'Nắm tình hình đoàn viên, thanh thiếu nhi tại {noi}',
      'Khảo sát tổ chức và hoạt động Đoàn trên địa bàn dân cư tại {noi}',
    ],
    content:
      'Làm việc với Ban Thường vụ Đoàn cơ sở; rà soát số lượng, cơ cấu đoàn viên, thanh niên; tìm hiểu hoạt động của các chi đoàn trên địa bàn dân cư.',
    expected:
      'Nắm chắc số liệu đoàn viên, tỷ lệ tập hợp thanh niên và những chi đoàn hoạt động yếu để tham mưu giải pháp củng cố.',
    results:
      'Đã rà soát sổ đoàn viên, đối chiếu với phần mềm quản lý; cùng Đoàn cơ sở lập danh sách chi đoàn cần củng cố.',
    learning:
      'Số liệu trên sổ và thực tế sinh hoạt còn chênh lệch, chủ yếu do đoàn viên đi làm ăn xa chưa chuyển sinh hoạt tạm thời.',
    duty: 'now',
    figures: [{ label: 'Chi đoàn được rà soát', unit: 'chi đoàn', min: 4, max: 14 }],
  },
  {
    form: 'HT1',
    topics: ['01.05', '04.03'],
    places: ['commune', 'branch'],
    titles: [
      'Nắm tâm tư, khó khăn của chi đoàn trong quản lý đoàn viên tại {noi}',
      'Khảo sát công tác quản lý đoàn viên đi lao động tự do tại {noi}',
    ],
    content:
      'Trao đổi với bí thư các chi đoàn về cách quản lý đoàn viên đi làm ăn xa; thu thập kiến nghị về sinh hoạt đoàn, đóng đoàn phí qua hình thức trực tuyến.',
    expected: 'Xác định nguyên nhân khó quản lý đoàn viên và chọn một đến hai cách làm có thể áp dụng chung.',
    results:
      'Ghi nhận ý kiến của bí thư chi đoàn; thống nhất thí điểm nhóm liên lạc trực tuyến cho đoàn viên đi làm xa.',
    learning:
      'Chi đoàn giữ được liên lạc với đoàn viên đi làm xa khi bí thư chi đoàn là người còn ở địa phương và được hỗ trợ kinh phí điện thoại.',
    duty: 'now',
    figures: [{ label: 'Bí thư chi đoàn dự trao đổi', unit: 'đồng chí', min: 5, max: 16 }],
  },
  {
    form: 'HT1',
    topics: ['04.04', '09.02'],
    places: ['commune'],
    titles: [
      'Khảo sát nhu cầu việc làm của thanh niên tại {noi}',
      'Nắm tâm tư, nguyện vọng của thanh niên về việc làm tại {noi}',
    ],
    content:
      'Phát phiếu khảo sát, gặp gỡ nhóm thanh niên chưa có việc làm ổn định; làm việc với chính quyền xã về các nguồn vốn và lớp nghề ngắn hạn.',
    expected:
      'Có số liệu nhu cầu học nghề, vay vốn của thanh niên để đưa vào kế hoạch phối hợp giới thiệu việc làm.',
    results:
      'Thu phiếu khảo sát và tổng hợp theo nhóm nhu cầu; kết nối xã với trung tâm dịch vụ việc làm của tỉnh.',
    learning:
      'Thanh niên quan tâm việc làm gần nhà hơn mức lương cao ở xa; thông tin tuyển dụng chưa đến được thôn, xóm.',
    duty: 'longTerm',
    figures: [{ label: 'Phiếu khảo sát thu được', unit: 'phiếu', min: 35, max: 140 }],
  },
  {
    form: 'HT1',
    topics: ['09.02', '09.03'],
    places: ['commune'],
    titles: [
      'Khảo sát mô hình kinh tế của thanh niên tại {noi}',
      'Tìm hiểu, chia sẻ với các mô hình thanh niên khởi nghiệp tại {noi}',
    ],
    content:
      'Thăm các mô hình kinh tế do thanh niên làm chủ; tìm hiểu vốn, kỹ thuật, đầu ra; tư vấn hồ sơ vay vốn giải quyết việc làm.',
    expected: 'Chọn được mô hình hiệu quả để giới thiệu nhân rộng và đề xuất hỗ trợ vốn.',
    results: 'Thăm và lập hồ sơ mô hình; hướng dẫn chủ mô hình hoàn thiện phương án vay vốn.',
    learning: 'Mô hình đứng vững khi gắn với tổ hợp tác và có người bao tiêu; hỗ trợ vốn riêng lẻ chưa đủ.',
    duty: 'longTerm',
    figures: [{ label: 'Mô hình đã thăm', unit: 'mô hình', min: 2, max: 6 }],
  },
  {
    form: 'HT1',
    topics: ['09.01'],
    places: ['commune'],
    titles: ['Tìm hiểu mô hình hay tham gia xây dựng nông thôn mới tại {noi}'],
    content:
      'Khảo sát các phần việc thanh niên trong xây dựng nông thôn mới: đường hoa, thắp sáng đường quê, thu gom rác thải nhựa.',
    expected: 'Ghi nhận cách làm có thể nhân rộng, kinh phí và cách huy động sức dân.',
    results: 'Ghi hình, lập phiếu thông tin mô hình; góp ý cách duy trì sau khi bàn giao.',
    learning:
      'Phần việc nhỏ, giao cho một chi đoàn phụ trách rõ ràng thì bền hơn công trình lớn không có người trông nom.',
    duty: 'now',
  },
  {
    form: 'HT1',
    topics: ['08.09', '08.10'],
    places: ['commune'],
    quarters: [3, 4],
    titles: ['Khảo sát hiệu quả hoạt động tình nguyện, bảo vệ môi trường tại {noi}'],
    content:
      'Kiểm tra thực tế các công trình, phần việc của chiến dịch hè; lấy ý kiến người dân và chính quyền về hiệu quả sử dụng.',
    expected: 'Đánh giá tỷ lệ công trình còn phát huy tác dụng sau chiến dịch và bài học cho năm sau.',
    results: 'Đã kiểm tra thực địa, đối chiếu với báo cáo của Đoàn cơ sở; thống nhất danh mục cần duy tu.',
    learning: 'Cần khảo sát nhu cầu của dân trước khi chọn công trình và bàn giao có biên bản.',
    duty: 'now',
    figures: [{ label: 'Công trình kiểm tra thực tế', unit: 'công trình', min: 3, max: 9 }],
  },
  {
    form: 'HT1',
    topics: ['08.06', '08.08'],
    places: ['commune'],
    titles: [
      'Nắm tình hình công trình thanh niên, địa chỉ tình nguyện tại {noi}',
      'Khảo sát địa chỉ tình nguyện cần hỗ trợ tại {noi}',
    ],
    content:
      'Khảo sát tiến độ công trình thanh niên đã đăng ký và lập danh sách địa chỉ cần vận động nguồn lực: điểm trường, nhà ở xuống cấp, lối đi khó khăn.',
    expected: 'Có danh mục địa chỉ tình nguyện kèm ảnh, dự toán sơ bộ để kêu gọi nguồn lực.',
    results: 'Hoàn thành phiếu khảo sát từng địa chỉ, có xác nhận của Đoàn xã; chuyển Văn phòng đăng tải.',
    learning: 'Địa chỉ có dự toán rõ, ảnh hiện trạng và người nhận bàn giao thì nhà tài trợ phản hồi nhanh.',
    duty: 'now',
    figures: [{ label: 'Địa chỉ tình nguyện lập hồ sơ', unit: 'địa chỉ', min: 2, max: 7 }],
  },
  {
    form: 'HT1',
    topics: ['02.01', '02.02'],
    places: ['commune', 'branch'],
    titles: [
      'Khảo sát chất lượng sinh hoạt chi đoàn tại {noi}',
      'Tìm giải pháp đổi mới sinh hoạt chi đoàn ở địa bàn dân cư tại {noi}',
    ],
    content:
      'Xem sổ nghị quyết chi đoàn, trao đổi với đoàn viên về thời gian, nội dung, hình thức sinh hoạt phù hợp.',
    expected: 'Đề xuất khung sinh hoạt chi đoàn ngắn gọn, gắn với việc cụ thể của thôn, xóm.',
    results: 'Thống nhất thí điểm sinh hoạt chi đoàn theo chủ đề, mỗi quý một việc làm được.',
    learning: 'Đoàn viên đến đông khi buổi sinh hoạt gắn với một việc thiết thực và không quá một giờ.',
    duty: 'now',
  },
  {
    form: 'HT1',
    topics: ['10.04', '10.05'],
    places: ['school', 'commune'],
    titles: [
      'Tìm hiểu mô hình hay trong hoạt động Đội tại {noi}',
      'Khảo sát hoạt động kỹ năng, nghiên cứu khoa học của học sinh tại {noi}',
    ],
    content:
      'Dự giờ sinh hoạt, trao đổi với giáo viên phụ trách và học sinh về câu lạc bộ kỹ năng, sáng tạo khoa học.',
    expected: 'Phát hiện cách làm sáng tạo để giới thiệu tại hội nghị tổng phụ trách Đội.',
    results: 'Ghi nhận mô hình câu lạc bộ do học sinh tự quản; hướng dẫn hoàn thiện hồ sơ dự thi.',
    learning:
      'Câu lạc bộ sống được nhờ lịch cố định và một giáo viên tâm huyết, không phụ thuộc nhiều vào kinh phí.',
    duty: 'now',
    figures: [{ label: 'Học sinh tham gia', unit: 'em', min: 40, max: 180 }],
  },
  {
    form: 'HT1',
    topics: ['04.05', '05.01'],
    places: ['commune'],
    titles: ['Nắm tình hình thanh thiếu nhi, công tác tập hợp thanh niên tại {noi}'],
    content:
      'Trao đổi với Đoàn cơ sở và người có uy tín về đời sống, sinh hoạt của thanh thiếu nhi; tìm hiểu cách tập hợp thanh niên tại địa bàn.',
    expected: 'Hiểu nhu cầu của thanh thiếu nhi để đề xuất hoạt động phù hợp, được cộng đồng ủng hộ.',
    results: 'Thống nhất tổ chức sân chơi chung cho thiếu nhi toàn xã vào dịp hè.',
    learning: 'Hoạt động thể thao, văn nghệ chung là cách gần gũi nhất để tập hợp thanh niên.',
    duty: 'longTerm',
  },
  {
    form: 'HT1',
    topics: ['07.03', '04.02'],
    places: ['commune'],
    territories: ['an-giang', 'quang-nam', 'ca-mau'],
    titles: ['Nắm tình hình thanh niên tham gia bảo vệ biên giới, biển đảo tại {noi}'],
    content:
      'Làm việc với Đoàn xã và lực lượng đứng chân trên địa bàn về hoạt động kết nghĩa, hỗ trợ tổ thanh niên tự quản.',
    expected: 'Nắm nhu cầu hỗ trợ của các tổ thanh niên tự quản để tham mưu chương trình phối hợp năm.',
    results: 'Thống nhất danh mục nội dung kết nghĩa; ghi nhận nhu cầu áo phao, đèn, loa tuyên truyền.',
    learning: 'Tổ tự quản hoạt động đều khi được trang bị tối thiểu và có lịch trực luân phiên.',
    duty: 'longTerm',
  },
] as const satisfies readonly Theme[]
