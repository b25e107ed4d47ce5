import type { Addressee } from '../types'

/** What trips find, in the words of such reports. `{noi}` is the unit. Topics link a finding to a trip. */
export interface FindingPhrase {
  topics: readonly [string, ...string[]]
  text: string
  cause?: string
}

export interface RecommendationPhrase extends FindingPhrase {
  addressee: Addressee
  answer: string
}

export const difficulties = [
  {
    topics: ['01.05', '04.03'],
    text: 'Chi đoàn thôn khó quản lý đoàn viên, sinh hoạt chi đoàn không đủ số lượng.',
    cause: 'Đa số đoàn viên, thanh niên đi lao động tự do ngoài tỉnh.',
  },
  {
    topics: ['01.06'],
    text: 'Nguồn phát triển đoàn viên mới ở địa bàn dân cư giảm dần.',
    cause: 'Học sinh tốt nghiệp rời địa phương đi học, đi làm.',
  },
  {
    topics: ['05.01'],
    text: 'Tỷ lệ tập hợp thanh niên vào tổ chức còn thấp.',
    cause: 'Hoạt động chưa phù hợp giờ làm việc của thanh niên công nhân.',
  },
  {
    topics: ['06.02', '06.01'],
    text: 'Công tác tuyên truyền, phổ biến chủ trương đến chi đoàn còn chậm.',
    cause: 'Báo cáo viên trẻ thiếu, tài liệu dài, khó phổ biến.',
  },
  {
    topics: ['01.04'],
    text: 'Thu đoàn phí của đoàn viên đi xa đạt thấp.',
    cause: 'Chưa có hình thức thu không tiền mặt thống nhất.',
  },
  {
    topics: ['01.02', '01.01'],
    text: 'Cán bộ Đoàn cơ sở kiêm nhiệm nhiều việc, biến động thường xuyên.',
    cause: 'Thay đổi vị trí công tác sau sắp xếp bộ máy.',
  },
  {
    topics: ['02.01', '02.03'],
    text: 'Nội dung sinh hoạt chi đoàn đơn điệu, đoàn viên ít phát biểu.',
    cause: 'Bí thư chi đoàn chưa được tập huấn kỹ năng điều hành.',
  },
  {
    topics: ['09.04'],
    text: 'Một số hộ vay chậm trả lãi, có nguy cơ phát sinh nợ quá hạn.',
    cause: 'Dịch bệnh trên vật nuôi, giá nông sản xuống thấp.',
  },
  {
    topics: ['08.06', '08.10'],
    text: 'Một số công trình thanh niên xuống cấp sau khi bàn giao.',
    cause: 'Chưa phân công rõ đơn vị duy tu.',
  },
  {
    topics: ['11.01', '11.02'],
    text: 'Người cao tuổi khó tiếp cận dịch vụ công trực tuyến.',
    cause: 'Không có điện thoại thông minh, sóng di động yếu ở một số thôn, xóm.',
  },
  {
    topics: ['10.02', '10.04'],
    text: 'Thiếu sân chơi và người hướng dẫn sinh hoạt hè cho thiếu nhi.',
    cause: 'Nhà văn hóa xóm chật, chưa có kinh phí mua đồ chơi.',
  },
] as const satisfies readonly FindingPhrase[]

export const aspirations = [
  { topics: ['04.04', '09.02'], text: 'Thanh niên mong được học nghề ngắn hạn và có việc làm gần nhà.' },
  {
    topics: ['09.02', '09.03'],
    text: 'Thanh niên khởi nghiệp mong được vay vốn ưu đãi và hỗ trợ đầu ra sản phẩm.',
  },
  {
    topics: ['02.01', '02.02'],
    text: 'Đoàn viên mong sinh hoạt chi đoàn ngắn gọn, gắn với việc cụ thể của địa phương.',
  },
  {
    topics: ['01.02', '01.10'],
    text: 'Cán bộ Đoàn cơ sở mong được tập huấn nghiệp vụ và ổn định chế độ phụ cấp.',
  },
  { topics: ['10.02', '10.01'], text: 'Các em thiếu nhi mong có chỗ vui chơi an toàn trong dịp hè.' },
  {
    topics: ['04.03', '01.05'],
    text: 'Chi đoàn mong Đoàn cấp trên công nhận sinh hoạt trực tuyến cho đoàn viên đi làm xa.',
  },
] as const satisfies readonly FindingPhrase[]

export const recommendations = [
  {
    topics: ['08.07', '08.06'],
    text: 'Giao tổ chức Đoàn đảm nhận thêm công trình, phần việc thanh niên trong xây dựng nông thôn mới tại {noi}.',
    addressee: 'authorities',
    answer: 'UBND đã giao Đoàn cơ sở đảm nhận một tuyến đường tự quản và bố trí kinh phí vật liệu.',
  },
  {
    topics: ['01.10', '01.02'],
    text: 'Quan tâm quy hoạch, đào tạo nguồn cán bộ Đoàn của {noi}.',
    addressee: 'partyCommittee',
    answer: 'Cấp ủy đã đưa hai đồng chí vào quy hoạch và cử đi bồi dưỡng nghiệp vụ.',
  },
  {
    topics: ['04.04', '09.02'],
    text: 'Phối hợp mở lớp nghề ngắn hạn và phiên giao dịch việc làm lưu động tại {noi}.',
    addressee: 'authorities',
    answer: 'Trung tâm Dịch vụ việc làm đã xếp lịch phiên giao dịch trong quý tới.',
  },
  {
    topics: ['02.01', '01.05'],
    text: 'Hướng dẫn sinh hoạt chi đoàn trực tuyến và quản lý đoàn viên đi làm xa cho {noi}.',
    addressee: 'higherUnion',
    answer: 'Đã có công văn hướng dẫn và tập huấn cho bí thư chi đoàn.',
  },
  {
    topics: ['01.04', '01.03'],
    text: 'Thống nhất hình thức thu đoàn phí không tiền mặt cho {noi}.',
    addressee: 'higherUnion',
    answer: 'Đang thí điểm thu qua tài khoản của Đoàn cơ sở, sẽ tổng kết cuối quý.',
  },
  {
    topics: ['10.02', '10.01'],
    text: 'Bố trí đất và kinh phí làm điểm vui chơi thiếu nhi tại {noi}.',
    addressee: 'authorities',
    answer: 'Đã chọn vị trí cạnh nhà văn hóa, đưa vào kế hoạch đầu tư năm sau.',
  },
  {
    topics: ['03.03', '06.07'],
    text: 'Cấp ủy, chính quyền {noi} định kỳ đối thoại với thanh niên.',
    addressee: 'partyCommittee',
    answer: 'Đã ấn định đối thoại hằng năm vào Tháng Thanh niên.',
  },
  {
    topics: ['09.04', '09.03'],
    text: 'Bổ sung nguồn vốn giải quyết việc làm cho thanh niên {noi}.',
    addressee: 'authorities',
    answer: 'Đã đề nghị Ngân hàng Chính sách xã hội bổ sung chỉ tiêu vốn.',
  },
  {
    topics: ['11.01', '06.02'],
    text: 'Trang bị máy tính và đường truyền cho điểm hỗ trợ dịch vụ công của thanh niên tại {noi}.',
    addressee: 'authorities',
    answer: 'Đã bàn giao một bộ máy tính đặt tại nhà văn hóa.',
  },
  {
    topics: ['02.03', '12.02'],
    text: 'Cử cán bộ Đoàn cấp trên dự sinh hoạt chi đoàn yếu của {noi} mỗi quý một lần.',
    addressee: 'higherUnion',
    answer: 'Đã phân công ban phụ trách địa bàn dự theo lịch quý.',
  },
] as const satisfies readonly RecommendationPhrase[]

/** Good models, those for one province with the beginning of its territory's key. */
export const goodModels = [
  {
    topics: ['09.02', '09.03'],
    territories: ['hung-yen'],
    text: 'Mô hình nuôi ếch kết hợp cá rô đầu vuông của thanh niên {noi}: tận dụng một mặt nước cho hai vật nuôi, quay vòng vốn nhanh.',
  },
  {
    topics: ['09.02', '09.03'],
    territories: ['thai-nguyen'],
    text: 'Tổ hợp tác chè an toàn của thanh niên {noi}: dùng chung máy sao, bán hàng qua mạng dưới một nhãn hiệu.',
  },
  {
    topics: ['09.02', '09.03'],
    territories: ['ca-mau'],
    text: 'Mô hình nuôi tôm kết hợp cua dưới tán rừng của thanh niên {noi}: ít chi phí thức ăn, giữ được rừng.',
  },
  {
    topics: ['09.02', '09.03'],
    territories: ['an-giang'],
    text: 'Mô hình trồng xoài theo tổ hợp tác của thanh niên {noi}: chung lịch xử lý ra hoa, chung đầu mối tiêu thụ.',
  },
  {
    topics: ['09.01', '08.10'],
    text: 'Tuyến đường hoa thanh niên tự quản tại {noi}: mỗi chi đoàn nhận một đoạn, chăm sóc vào sáng thứ bảy đầu tháng.',
  },
  {
    topics: ['02.02', '01.05'],
    text: 'Sinh hoạt chi đoàn "hai trong một" tại {noi}: đoàn viên ở nhà họp trực tiếp, đoàn viên đi xa tham gia qua mạng.',
  },
  {
    topics: ['10.04', '10.03'],
    text: 'Ngôi nhà kế hoạch nhỏ tại {noi}: thu gom phế liệu gây quỹ mua thẻ bảo hiểm y tế tặng bạn khó khăn.',
  },
  {
    topics: ['11.01', '06.02'],
    text: 'Tổ thanh niên "gõ cửa chỉ tận tay" tại {noi}: mỗi đoàn viên phụ trách mười hộ trong chuyển đổi số.',
  },
] as const satisfies readonly (FindingPhrase & { territories?: readonly string[] })[]

/** Comments with which the focal department sends a registration back (row AG-13). */
export const returnComments = [
  'Đề nghị ghi rõ nội dung thu hoạch; nội dung đăng ký còn chung chung.',
  'Địa bàn này ban khác đã đăng ký trong cùng tuần, đề nghị trao đổi để ghép đoàn hoặc dời ngày.',
  'Số ngày đăng ký trong quý chưa bảo đảm tiến độ 60 ngày/năm, đề nghị bổ sung.',
  'Chuyên đề chưa phù hợp nhiệm vụ đang phụ trách, đề nghị chỉnh sửa theo Hướng dẫn.',
  'Đề nghị nêu cụ thể phương thức đi và người cùng đi.',
] as const

/** Why a trip could not be planned (row TN-05). */
export const unplannedReasons = [
  'Theo yêu cầu đột xuất của Thường trực: nắm tình hình thanh niên sau mưa lũ.',
  'Cơ sở đề nghị hỗ trợ gấp việc chuẩn bị hội nghị.',
  'Tháp tùng đoàn công tác của Trung ương Đoàn.',
  'Thăm hỏi đoàn viên gặp tai nạn khi làm nhiệm vụ tình nguyện.',
  'Nhà tài trợ thay đổi lịch trao quà.',
] as const

export const overlapReasons = {
  merge: 'Cùng địa bàn, cùng chuyên đề: ghép thành một đoàn để cơ sở không tiếp nhiều lần.',
  move: 'Dời sang tuần khác để cơ sở có thời gian chuẩn bị.',
  keep: 'Hai nội dung khác nhau, cơ sở đã thống nhất tiếp cả hai đoàn.',
} as const

export const nonconformityReasons = {
  partly: 'Mưa lớn, đường đến thôn bị chia cắt nên chỉ thực hiện được một phần nội dung.',
  moved: 'Cơ sở bận họp đột xuất, thống nhất dời ngày.',
  dropped: 'Cán bộ được điều động tham gia nhiệm vụ khác của Tỉnh đoàn.',
} as const

export const informedPhrases = [
  'Đã thông tin tình hình kinh tế - xã hội của tỉnh, kết quả công tác quý trước và các hoạt động lớn quý tới.',
  'Đã phổ biến kế hoạch hoạt động cao điểm và mốc thời gian báo cáo để cơ sở chủ động sắp xếp.',
  'Đã thông tin chủ trương mới của Đoàn cấp trên, giải đáp vướng mắc về thủ tục.',
  'Đã trao đổi chương trình tháng tới, thống nhất lịch phối hợp.',
] as const

export const assessmentPhrases = [
  'Đoàn cơ sở hoạt động nền nếp, Ban Chấp hành đoàn kết, bám sát chương trình năm.',
  'Phong trào khá, song sinh hoạt chi đoàn ở một số thôn, xóm chưa đều.',
  'Cán bộ nhiệt tình, cần hỗ trợ thêm về nghiệp vụ và kinh phí.',
  'Địa bàn rộng, đi lại khó khăn; chi đoàn vùng xa cần được quan tâm hơn.',
  'Phối hợp tốt với chính quyền và đoàn thể; có cách làm sáng tạo.',
] as const
