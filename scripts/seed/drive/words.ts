/** What people write beside the steps that they take. */
export const meetingNotes = [
  'Họp ban thống nhất nội dung, thời gian và người đi; ưu tiên địa bàn chưa có đoàn đến trong quý trước.',
  'Đã rà soát trùng chéo về địa bàn và thời gian; các ban thống nhất ghép đoàn ở nơi cùng nội dung.',
  'Thống nhất tập trung cho cơ sở khó khăn và các nội dung trọng tâm của quý.',
] as const

/** What the permanent members conclude when they have gone through the office's plan. */
export const agreed =
  'Thường trực thống nhất kế hoạch đi cơ sở của các ban; các ban triển khai theo ý kiến chỉ đạo và báo cáo đúng hạn.'

export const directions = [
  'Đồng ý kế hoạch. Đi đúng địa bàn đã đăng ký, ghi nhận đầy đủ khó khăn của cơ sở và báo cáo đúng hạn.',
  'Đồng ý. Các ban gắn chuyến đi với nhiệm vụ trọng tâm quý, không để cơ sở phải tiếp nhiều đoàn cùng lúc.',
  'Nhất trí. Chú ý đi trước, về sau ở các hoạt động lớn; kiến nghị của cơ sở phải có địa chỉ và thời hạn.',
] as const

export const endorsements = ['', '', 'Nội dung phù hợp nhiệm vụ của ban.'] as const

export const consents = [
  'Đồng ý, báo cáo kết quả sau chuyến đi.',
  'Đồng ý. Phối hợp chặt với Đoàn cơ sở.',
  'Nhất trí cho đi theo đề nghị của ban.',
] as const

/** What a cadre adds to the expected learning after a remark, first and second time. */
export const corrections = [
  'Sản phẩm thu hoạch: báo cáo ngắn gửi ban, kèm số liệu và kiến nghị của cơ sở.',
  'Phương thức: đi trực tiếp, làm việc với Ban Thường vụ Đoàn cơ sở và dự sinh hoạt chi đoàn.',
] as const

export const lessons = [
  'Chọn thời gian theo lịch của cơ sở thì đoàn viên dự đông hơn; nên báo trước ít nhất ba ngày.',
  'Đi theo nhóm hai người thuận lợi cho ghi chép và trao đổi; cần theo dõi kiến nghị đến khi có trả lời.',
  'Cần chuẩn bị câu hỏi khảo sát ngắn, dùng chung giữa các ban để so sánh được giữa các địa bàn.',
] as const

export const coordinationNotes = [
  'Thống nhất nội dung, thành phần và địa điểm.',
  'Cơ sở bố trí thành phần dự và phương tiện đi chi đoàn xa.',
  'Cơ sở xác nhận thời gian, đề nghị làm việc vào buổi sáng.',
] as const

/** Why a plan that was approved is opened again. */
export const revisionReason = 'Bổ sung chuyến đi theo nhiệm vụ mới được giao trong quý.'

/** Why someone who came after the registration goes outside the plan. */
export const newcomerReason = 'Mới nhận công tác, đi cùng để nắm địa bàn; chưa kịp đăng ký trong quý.'
