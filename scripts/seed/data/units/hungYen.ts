import type { MergerRow } from './merger'

/**
 * Hưng Yên today: communes of the former Hưng Yên, and some of the former Thái Bình. Old communes
 * that were themselves made by the mergers of late 2024 are left out, since the office of 2022 could
 * not have gone there; so a new commune may have further parts that are not listed.
 */
export const hungYenMergers = [
  [
    'phường Phố Hiến',
    20.663,
    106.068,
    {
      'tp-hung-yen':
        'phường An Tảo, phường Lê Lợi, phường Hiến Nam, phường Minh Khai, xã Trung Nghĩa, xã Liên Phương',
    },
  ],
  ['phường Hồng Châu', 20.624, 106.063, { 'tp-hung-yen': 'phường Hồng Châu, xã Quảng Châu, xã Hoàng Hanh' }],
  [
    'phường Sơn Nam',
    20.691,
    106.043,
    { 'tp-hung-yen': 'phường Lam Sơn, xã Phú Cường, xã Hùng Cường, xã Bảo Khê' },
  ],
  ['xã Tân Hưng', 20.638, 106.097, { 'tp-hung-yen': 'xã Tân Hưng', 'tien-lu': 'xã Thủ Sỹ' }],
  [
    'phường Mỹ Hào',
    20.95,
    106.075,
    { 'my-hao': 'phường Bần Yên Nhân, phường Nhân Hòa, phường Phan Đình Phùng, xã Cẩm Xá' },
  ],
  [
    'phường Đường Hào',
    20.894,
    106.101,
    { 'my-hao': 'phường Dị Sử, phường Phùng Chí Kiên, xã Xuân Dục, xã Hưng Long, xã Ngọc Lâm' },
  ],
  [
    'phường Thượng Hồng',
    20.935,
    106.128,
    { 'my-hao': 'phường Bạch Sam, phường Minh Đức, xã Dương Quang, xã Hòa Phong' },
  ],
  [
    'xã Như Quỳnh',
    20.97,
    105.997,
    { 'van-lam': 'thị trấn Như Quỳnh, xã Tân Quang, xã Lạc Hồng, xã Trưng Trắc, xã Đình Dù' },
  ],
  ['xã Lạc Đạo', 20.981, 106.036, { 'van-lam': 'xã Chỉ Đạo, xã Minh Hải, xã Lạc Đạo' }],
  [
    'xã Đại Đồng',
    20.989,
    106.093,
    { 'van-lam': 'xã Việt Hưng, xã Lương Tài, xã Đại Đồng, xã Đình Dù, xã Lạc Đạo' },
  ],
  ['xã Văn Giang', 20.928, 105.927, { 'van-giang': 'thị trấn Văn Giang, xã Tân Tiến, xã Liên Nghĩa' }],
  ['xã Phụng Công', 20.958, 105.93, { 'van-giang': 'xã Xuân Quan, xã Cửu Cao, xã Phụng Công' }],
  ['xã Nghĩa Trụ', 20.95, 105.978, { 'van-giang': 'xã Long Hưng, xã Vĩnh Khúc, xã Nghĩa Trụ' }],
  ['xã Mễ Sở', 20.893, 105.924, { 'van-giang': 'xã Thắng Lợi, xã Mễ Sở', 'khoai-chau': 'xã Bình Minh' }],
  ['xã Yên Mỹ', 20.873, 106.051, { 'yen-my': 'thị trấn Yên Mỹ, xã Tân Lập, xã Trung Hòa' }],
  ['xã Nguyễn Văn Linh', 20.92, 106.042, { 'yen-my': 'xã Ngọc Long, xã Liêu Xá' }],
  ['xã Hoàn Long', 20.912, 106.005, { 'yen-my': 'xã Đồng Than, xã Hoàn Long', 'khoai-chau': 'xã Đông Tảo' }],
  [
    'xã Khoái Châu',
    20.817,
    105.971,
    { 'khoai-chau': 'thị trấn Khoái Châu, xã Liên Khê, xã Phùng Hưng, xã Đông Kết' },
  ],
  ['xã Việt Tiến', 20.824, 106.018, { 'khoai-chau': 'xã Đồng Tiến, xã Dân Tiến, xã Việt Hòa' }],
  ['xã Triệu Việt Vương', 20.856, 105.971, { 'khoai-chau': 'xã Tân Dân, xã Ông Đình, xã An Vĩ' }],
  ['xã Châu Ninh', 20.818, 105.924, { 'khoai-chau': 'xã Đại Tập, xã Tứ Dân, xã Tân Châu, xã Đông Ninh' }],
  ['xã Lương Bằng', 20.752, 106.068, { 'kim-dong': 'thị trấn Lương Bằng, xã Chính Nghĩa' }],
  ['xã Nghĩa Dân', 20.789, 106.034, { 'kim-dong': 'xã Đồng Thanh, xã Vĩnh Xá, xã Toàn Thắng, xã Nghĩa Dân' }],
  ['xã Hiệp Cường', 20.726, 106.037, { 'kim-dong': 'xã Hùng An, xã Hiệp Cường' }],
  ['xã Đức Hợp', 20.731, 105.985, { 'kim-dong': 'xã Mai Động, xã Đức Hợp' }],
  ['xã Ân Thi', 20.825, 106.101, { 'an-thi': 'thị trấn Ân Thi, xã Quang Vinh, xã Hoàng Hoa Thám' }],
  ['xã Xuân Trúc', 20.826, 106.062, { 'an-thi': 'xã Vân Du, xã Quảng Lãng, xã Xuân Trúc' }],
  ['xã Phạm Ngũ Lão', 20.869, 106.112, { 'an-thi': 'xã Bắc Sơn, xã Phù Ủng, xã Đào Dương, xã Bãi Sậy' }],
  ['xã Nguyễn Trãi', 20.791, 106.11, { 'an-thi': 'xã Đặng Lễ, xã Cẩm Ninh, xã Đa Lộc, xã Nguyễn Trãi' }],
  ['xã Hồng Quang', 20.756, 106.119, { 'an-thi': 'xã Hồ Tùng Mậu, xã Tiền Phong, xã Hạ Lễ, xã Hồng Quang' }],
  [
    'xã Hoàng Hoa Thám',
    20.701,
    106.108,
    { 'tien-lu': 'thị trấn Vương, xã Hưng Đạo, xã Nhật Tân, xã An Viên' },
  ],
  ['xã Tiên Hoa', 20.682, 106.169, { 'tien-lu': 'xã Lệ Xá, xã Trung Dũng, xã Cương Chính' }],
  ['xã Tiên Lữ', 20.677, 106.136, { 'tien-lu': 'xã Thiện Phiến, xã Thụy Lôi' }],
  [
    'xã Quang Hưng',
    20.746,
    106.187,
    { 'phu-cu': 'thị trấn Trần Cao, xã Minh Tân, xã Tống Phan, xã Quang Hưng' },
  ],
  ['xã Đoàn Đào', 20.726, 106.148, { 'phu-cu': 'xã Phan Sào Nam, xã Minh Hoàng, xã Đoàn Đào' }],
  ['xã Tiên Tiến', 20.698, 106.201, { 'phu-cu': 'xã Đình Cao, xã Nhật Quang, xã Tiên Tiến' }],
  ['xã Tống Trân', 20.655, 106.209, { 'phu-cu': 'xã Tam Đa, xã Nguyên Hòa, xã Tống Trân' }],
  ['phường Thái Bình', 20.482, 106.314],
  ['phường Trần Lãm', 20.45, 106.374],
  ['xã Đông Hưng', 20.561, 106.361],
  ['xã Hưng Hà', 20.582, 106.233],
  ['xã Kiến Xương', 20.383, 106.437],
  ['xã Quỳnh Phụ', 20.651, 106.337],
  ['xã Thái Thụy', 20.566, 106.556],
  ['xã Tiền Hải', 20.418, 106.5],
  ['xã Vũ Thư', 20.454, 106.26],
] as const satisfies readonly MergerRow[]
