import type { Theme } from './theme'

/** HT2: organising an activity together with the base. The office arrives first and leaves last. */
export const activities = [
  {
    form: 'HT2',
    topics: ['08.01', '06.04'],
    places: ['commune', 'district'],
    quarters: [1],
    titles: [
      'Phối hợp tổ chức hoạt động Tháng Thanh niên tại {noi}',
      'Phối hợp ra quân Tháng Thanh niên, kỷ niệm Ngày thành lập Đoàn 26/3 tại {noi}',
    ],
    content:
      'Cùng Đoàn cơ sở chuẩn bị lễ ra quân, phân công lực lượng, triển khai các phần việc thanh niên và hoạt động kỷ niệm Ngày thành lập Đoàn.',
    expected: 'Nắm cách Đoàn cơ sở huy động lực lượng, kinh phí cho đợt hoạt động cao điểm.',
    results: 'Lễ ra quân diễn ra đúng kế hoạch; bàn giao phần việc thanh niên ngay trong ngày.',
    learning: 'Chuẩn bị hiện trường trước một ngày giúp lễ ra quân gọn và thanh niên có việc làm ngay.',
    duty: 'now',
    figures: [
      { label: 'Đoàn viên, thanh niên tham gia', unit: 'người', min: 60, max: 260 },
      { label: 'Phần việc thanh niên', unit: 'phần việc', min: 1, max: 5 },
    ],
    phases: [
      'Khảo sát hiện trường, thống nhất kịch bản và phân công với Đoàn cơ sở.',
      'Dự lễ ra quân, cùng đoàn viên thực hiện phần việc.',
      'Cùng Đoàn cơ sở rút kinh nghiệm, bàn giao phần việc cho thôn, xóm.',
    ],
  },
  {
    form: 'HT2',
    topics: ['10.03', '08.11'],
    places: ['commune', 'school'],
    titles: [
      'Trao học bổng, tặng quà học sinh khó khăn tại {noi}',
      'Phối hợp trao học bổng tiếp sức đến trường tại {noi}',
    ],
    content:
      'Phối hợp nhà trường, Đoàn cơ sở xét chọn học sinh có hoàn cảnh khó khăn, vươn lên học tốt; tổ chức trao học bổng và quà.',
    expected: 'Kiểm chứng quy trình xét chọn công khai, đúng đối tượng.',
    results: 'Trao đủ số suất theo danh sách đã niêm yết; phụ huynh và nhà trường đồng thuận.',
    learning: 'Nên xét chọn từ chi đội lên và niêm yết trước một tuần để tránh sót em cần giúp nhất.',
    duty: 'now',
    gifts: [
      {
        kind: 'suất học bổng',
        min: 5,
        max: 20,
        unitValue: 1_000_000,
        source: 'Nguồn vận động các nhà tài trợ',
      },
    ],
    phases: [
      'Rà soát danh sách học sinh cùng nhà trường và Đoàn xã.',
      'Trao học bổng, thăm hỏi gia đình các em.',
      'Thống nhất cách theo dõi việc học của các em trong năm.',
    ],
  },
  {
    form: 'HT2',
    topics: ['10.01', '10.02'],
    places: ['commune', 'branch'],
    quarters: [2, 3],
    titles: [
      'Trao tặng sân chơi cho thiếu nhi tại {noi}',
      'Phối hợp lắp đặt điểm vui chơi, giải trí cho thiếu nhi tại {noi}',
    ],
    content:
      'Cùng Đoàn cơ sở lắp đặt đồ chơi, làm rào chắn an toàn; tổ chức buổi vui chơi đầu tiên và bàn giao cho khu dân cư quản lý.',
    expected: 'Hoàn thiện mẫu biên bản bàn giao và quy chế quản lý điểm vui chơi.',
    results: 'Lắp đặt xong, bàn giao cho khu dân cư; phân công chi đoàn phụ trách.',
    learning: 'Chọn vị trí gần nhà văn hóa để có người trông coi và có bóng mát.',
    duty: 'now',
    figures: [{ label: 'Thiếu nhi được hưởng lợi', unit: 'em', min: 40, max: 160 }],
    gifts: [
      {
        kind: 'bộ đồ chơi ngoài trời',
        min: 1,
        max: 2,
        unitValue: 18_000_000,
        source: 'Công trình thanh niên cấp tỉnh',
      },
    ],
    phases: [
      'Khảo sát mặt bằng, kiểm tra an toàn, thống nhất ngày bàn giao.',
      'Lắp đặt, tổ chức vui chơi và bàn giao.',
      'Kiểm tra lại các mối nối, rút kinh nghiệm với chi đoàn phụ trách.',
    ],
  },
  {
    form: 'HT2',
    topics: ['08.05', '08.02'],
    places: ['commune'],
    titles: [
      'Khởi công xây dựng nhà nhân ái tại {noi}',
      'Bàn giao nhà nhân ái, công trình an sinh xã hội tại {noi}',
    ],
    content:
      'Phối hợp chính quyền, nhà tài trợ và Đoàn cơ sở khởi công, hỗ trợ ngày công, theo dõi tiến độ nhà nhân ái cho hộ thanh niên khó khăn.',
    expected: 'Nắm quy trình xét duyệt, quyết toán và cách huy động ngày công.',
    results: 'Công trình khởi công đúng hẹn; đoàn viên đóng góp ngày công vận chuyển vật liệu.',
    learning: 'Cần có bản cam kết đối ứng của gia đình và dòng họ trước khi khởi công.',
    duty: 'now',
    figures: [{ label: 'Ngày công đoàn viên đóng góp', unit: 'ngày công', min: 15, max: 60 }],
    gifts: [
      {
        kind: 'căn nhà nhân ái',
        min: 1,
        max: 1,
        unitValue: 60_000_000,
        source: 'Quỹ an sinh và nhà tài trợ',
      },
    ],
    phases: [
      'Kiểm tra hồ sơ, mặt bằng, thống nhất dự toán với Đoàn xã.',
      'Dự khởi công, cùng đoàn viên tham gia ngày công.',
      'Họp rút kinh nghiệm, phân công theo dõi tiến độ hằng tuần.',
    ],
  },
  {
    form: 'HT2',
    topics: ['08.04', '09.01'],
    places: ['commune'],
    titles: [
      'Ra quân sửa chữa lộ giao thông nông thôn tại {noi}',
      'Phối hợp làm đường giao thông nông thôn tại {noi}',
    ],
    content:
      'Huy động đoàn viên, thanh niên cùng nhân dân dặm vá, phát quang, đổ bê tông đoạn đường đã khảo sát.',
    expected: 'Đánh giá khả năng phối hợp giữa Đoàn xã với các đoàn thể và đơn vị thi công.',
    results: 'Hoàn thành đoạn đường đăng ký; chính quyền nghiệm thu, đưa vào sử dụng.',
    learning: 'Giao Đoàn xã làm đầu mối vật liệu ngay từ đầu thì tiến độ chủ động hơn.',
    duty: 'now',
    figures: [
      { label: 'Chiều dài đường sửa chữa', unit: 'm', min: 150, max: 900 },
      { label: 'Đoàn viên, thanh niên tham gia', unit: 'người', min: 30, max: 110 },
    ],
    phases: [
      'Thống nhất đoạn đường, vật liệu và lực lượng với chính quyền xã.',
      'Cùng đoàn viên thi công tại hiện trường.',
      'Nghiệm thu, rút kinh nghiệm về phân công và an toàn lao động.',
    ],
  },
  {
    form: 'HT2',
    topics: ['08.03'],
    places: ['commune'],
    territories: ['an-giang', 'ca-mau'],
    titles: ['Khánh thành cầu nông thôn "Cầu Hy vọng" tại {noi}', 'Khởi công cầu nông thôn tại {noi}'],
    content: 'Phối hợp Đoàn cơ sở, nhà tài trợ tổ chức khởi công, khánh thành cầu; thăm hộ dân hai đầu cầu.',
    expected: 'Nắm cách vận động nguồn lực và giám sát chất lượng công trình.',
    results: 'Bàn giao cầu cho địa phương; học sinh và người dân đi lại an toàn trong mùa mưa.',
    learning: 'Biên bản bàn giao cần ghi rõ tải trọng và đơn vị duy tu.',
    duty: 'now',
    figures: [
      { label: 'Chiều dài cầu', unit: 'm', min: 18, max: 45 },
      { label: 'Hộ dân hưởng lợi', unit: 'hộ', min: 60, max: 250 },
    ],
    phases: [
      'Kiểm tra hiện trường, thống nhất chương trình với địa phương.',
      'Dự lễ, trao biển công trình thanh niên.',
      'Bàn giao hồ sơ, thống nhất việc duy tu.',
    ],
  },
  {
    form: 'HT2',
    topics: ['11.01', '06.02'],
    places: ['commune'],
    titles: [
      'Hỗ trợ người dân cài đặt ứng dụng công dân số tại {noi}',
      'Ra quân đội hình tình nguyện chuyển đổi số tại {noi}',
    ],
    content:
      'Tập huấn đội hình thanh niên, đến từng thôn, xóm hướng dẫn người dân cài đặt ứng dụng công dân số và nộp hồ sơ dịch vụ công trực tuyến.',
    expected: 'Xác định nhóm người dân khó tiếp cận nhất và cách hướng dẫn phù hợp.',
    results: 'Đội hình trực tại nhà văn hóa và bộ phận một cửa; người cao tuổi được hướng dẫn tận nhà.',
    learning: 'Hướng dẫn một kèm một hiệu quả hơn tập huấn đông người; cần quay lại lần hai sau một tuần.',
    duty: 'now',
    figures: [{ label: 'Người dân được hướng dẫn', unit: 'lượt người', min: 60, max: 320 }],
    phases: [
      'Tập huấn đội hình, chia tổ theo thôn, xóm.',
      'Hướng dẫn người dân tại nhà văn hóa và tại nhà.',
      'Họp đội hình, lập danh sách hộ cần hỗ trợ lần hai.',
    ],
  },
  {
    form: 'HT2',
    topics: ['11.02', '07.01'],
    places: ['commune'],
    years: [2020, 2021],
    titles: ['Tuyên truyền phòng, chống dịch và cài đặt Bluezone tại {noi}'],
    content:
      'Phối hợp phát khẩu trang, nước sát khuẩn, tuyên truyền 5K và hướng dẫn người dân cài đặt ứng dụng Bluezone.',
    expected: 'Nắm khó khăn của lực lượng tình nguyện trong phòng dịch để kịp thời hỗ trợ.',
    results:
      'Phát khẩu trang, nước sát khuẩn; hướng dẫn cài đặt ứng dụng cho người dân tại chợ và nhà văn hóa.',
    learning: 'Cần chia ca ngắn và bảo hiểm cho tình nguyện viên.',
    duty: 'now',
    figures: [{ label: 'Lượt người được hướng dẫn cài đặt', unit: 'lượt người', min: 80, max: 400 }],
    gifts: [{ kind: 'khẩu trang y tế', min: 500, max: 3000, unitValue: 1_000, source: 'Đơn vị đồng hành' }],
    phases: [
      'Chuẩn bị vật tư, phân ca với Đoàn xã.',
      'Tuyên truyền lưu động, hướng dẫn cài đặt.',
      'Rà soát số liệu, động viên lực lượng.',
    ],
  },
  {
    form: 'HT2',
    topics: ['07.02', '08.11'],
    places: ['commune'],
    years: [2020, 2021, 2022],
    titles: ['Thăm, tặng quà lực lượng trực chốt kiểm dịch tại {noi}'],
    content:
      'Thăm, động viên lực lượng trực chốt; trao nhu yếu phẩm, nắm điều kiện làm việc của đoàn viên tham gia trực.',
    expected: 'Nắm khó khăn của đoàn viên trực chốt để tham mưu hỗ trợ.',
    results: 'Trao quà tại các chốt; ghi nhận nhu cầu áo mưa, đèn pin, thuốc thông thường.',
    learning: 'Đoàn viên trực chốt cần lịch luân phiên rõ và được xét nghiệm định kỳ.',
    duty: 'now',
    gifts: [
      {
        kind: 'phần quà nhu yếu phẩm',
        min: 6,
        max: 24,
        unitValue: 350_000,
        source: 'Quỹ phòng, chống dịch của Tỉnh đoàn',
      },
    ],
    phases: [
      'Liên hệ Đoàn xã, thống nhất số chốt và giờ đến.',
      'Thăm hỏi, trao quà tại chốt.',
      'Tổng hợp kiến nghị gửi Thường trực.',
    ],
  },
  {
    form: 'HT2',
    topics: ['06.03', '06.02'],
    places: ['commune'],
    years: [2021],
    quarters: [1, 2],
    titles: ['Tuyên truyền bầu cử đại biểu Quốc hội và HĐND các cấp nhiệm kỳ 2021 - 2026 tại {noi}'],
    content:
      'Phối hợp tổ chức diễn đàn cử tri trẻ, tuyên truyền lưu động về ngày bầu cử và quyền của cử tri lần đầu đi bầu.',
    expected: 'Nắm mức độ quan tâm của cử tri trẻ, nhất là người đi làm ăn xa.',
    results: 'Tổ chức diễn đàn, phát tờ rơi; lập danh sách cử tri trẻ lần đầu đi bầu.',
    learning: 'Tin nhắn và video ngắn đến được với cử tri trẻ ở xa nhanh hơn loa truyền thanh.',
    duty: 'now',
    figures: [{ label: 'Cử tri trẻ tham dự', unit: 'người', min: 50, max: 180 }],
    phases: [
      'Thống nhất nội dung với Ủy ban bầu cử xã.',
      'Tổ chức diễn đàn và tuyên truyền lưu động.',
      'Rút kinh nghiệm, bàn giao tài liệu cho chi đoàn.',
    ],
  },
  {
    form: 'HT2',
    topics: ['06.06', '06.05'],
    places: ['commune', 'school'],
    titles: [
      'Chương trình "Tôi yêu Tổ quốc tôi" tại {noi}',
      'Hành trình về địa chỉ đỏ, gặp mặt cựu thanh niên xung phong tại {noi}',
    ],
    content:
      'Phối hợp tổ chức dâng hương, gặp mặt nhân chứng, giao lưu văn hóa và thi tìm hiểu lịch sử địa phương.',
    expected: 'Đổi mới cách kể chuyện lịch sử để đoàn viên trẻ tham gia chủ động.',
    results: 'Chương trình diễn ra trang trọng; thanh thiếu nhi tự thuyết minh tại điểm đến.',
    learning: 'Để chính đoàn viên thuyết minh thì nội dung được nhớ lâu hơn.',
    duty: 'now',
    figures: [{ label: 'Thanh thiếu nhi tham gia', unit: 'người', min: 80, max: 300 }],
    phases: [
      'Tập huấn nhóm thuyết minh, thống nhất kịch bản.',
      'Tổ chức chương trình, trao quà cựu thanh niên xung phong.',
      'Họp rút kinh nghiệm với Đoàn cơ sở và nhà trường.',
    ],
  },
  {
    form: 'HT2',
    topics: ['05.02'],
    places: ['pagoda'],
    quarters: [2],
    titles: ['Thăm, chúc mừng Đại lễ Phật đản tại {noi}'],
    content:
      'Thăm hỏi, chúc mừng Đại lễ Phật đản; trao đổi về phối hợp tổ chức khóa tu, sinh hoạt hè cho thanh thiếu nhi.',
    expected: 'Thống nhất phối hợp hoạt động hè lành mạnh cho thanh thiếu nhi.',
    results: 'Thống nhất hỗ trợ tình nguyện viên cho hoạt động hè.',
    learning: 'Gặp gỡ thường xuyên giúp việc phối hợp dịp hè thuận lợi.',
    duty: 'now',
    gifts: [{ kind: 'lẵng hoa chúc mừng', min: 1, max: 1, unitValue: 500_000, source: 'Kinh phí cơ quan' }],
    phases: ['Liên hệ, thống nhất thời gian.', 'Thăm hỏi, chúc mừng.', 'Ghi nhận nội dung phối hợp.'],
  },
  {
    form: 'HT2',
    topics: ['05.03', '08.02'],
    places: ['commune'],
    titles: ['Hỗ trợ thanh thiếu niên yếu thế hòa nhập cộng đồng tại {noi}'],
    content: 'Phối hợp Đoàn cơ sở, công an xã phân công đoàn viên giúp đỡ; kết nối học nghề, vay vốn.',
    expected: 'Đánh giá hiệu quả cách phân công một đoàn viên giúp một thanh niên.',
    results: 'Phân công người giúp đỡ cụ thể, kết nối học nghề ngắn hạn.',
    learning: 'Sự kiên trì của người được phân công quan trọng hơn khoản hỗ trợ ban đầu.',
    duty: 'longTerm',
    phases: [
      'Thống nhất cách tiếp cận với Đoàn xã và gia đình.',
      'Gặp gỡ, trao đổi riêng, kết nối việc làm.',
      'Phân công theo dõi, hẹn đánh giá sau ba tháng.',
    ],
  },
  {
    form: 'HT2',
    topics: ['08.10', '08.11'],
    places: ['commune', 'district'],
    quarters: [2, 3],
    titles: [
      'Ra quân chiến dịch tình nguyện hè tại {noi}',
      'Ngày Chủ nhật xanh, thu gom rác thải nhựa tại {noi}',
    ],
    content:
      'Phối hợp ra quân tình nguyện hè: dọn vệ sinh, trồng cây, đổi rác lấy quà, sinh hoạt hè cho thiếu nhi.',
    expected: 'Nắm khả năng duy trì hoạt động sau ngày ra quân.',
    results: 'Hoàn thành phần việc trong ngày, phân công chi đoàn duy trì hằng tháng.',
    learning: 'Hoạt động có lịch cố định hằng tháng giữ được lực lượng tốt hơn ra quân một lần.',
    duty: 'now',
    figures: [
      { label: 'Cây xanh trồng mới', unit: 'cây', min: 80, max: 600 },
      { label: 'Đoàn viên, thanh niên tham gia', unit: 'người', min: 50, max: 220 },
    ],
    phases: [
      'Chọn địa điểm, chuẩn bị dụng cụ và cây giống.',
      'Ra quân, cùng đoàn viên thực hiện.',
      'Tổng kết, giao chi đoàn chăm sóc và duy trì.',
    ],
  },
  {
    form: 'HT2',
    topics: ['06.01', '06.02'],
    places: ['commune', 'district'],
    titles: [
      'Triển khai nghị quyết của Đoàn cấp trên tại {noi}',
      'Phối hợp tổ chức hội nghị học tập, quán triệt nghị quyết tại {noi}',
    ],
    content:
      'Phối hợp tổ chức hội nghị quán triệt, thảo luận nhóm để cụ thể hóa nghị quyết thành việc làm của chi đoàn.',
    expected: 'Biết nội dung nào cơ sở thấy khó cụ thể hóa để hướng dẫn thêm.',
    results: 'Các chi đoàn đăng ký ít nhất một việc làm theo nghị quyết.',
    learning:
      'Thảo luận nhóm theo tình huống giúp cán bộ chi đoàn dễ vận dụng hơn nghe giới thiệu một chiều.',
    duty: 'now',
    figures: [{ label: 'Cán bộ, đoàn viên tham dự', unit: 'người', min: 40, max: 150 }],
    phases: [
      'Chuẩn bị tài liệu, câu hỏi thảo luận.',
      'Tổ chức hội nghị, thảo luận nhóm.',
      'Tổng hợp đăng ký việc làm của các chi đoàn.',
    ],
  },
] as const satisfies readonly Theme[]
