import type { MergerRow } from './merger'

/**
 * An Giang today, as far as the demonstration needs it: most of the former An Giang and well-known
 * communes of the former Kiên Giang, its three special zones among them. Tịnh Biên's old communes
 * changed in 2023 and are left out.
 */
export const anGiangMergers = [
  [
    'phường Long Xuyên',
    10.366,
    105.423,
    {
      'long-xuyen':
        'phường Mỹ Bình, phường Mỹ Long, phường Mỹ Xuyên, phường Mỹ Phước, phường Mỹ Quý, phường Mỹ Hòa',
    },
  ],
  ['phường Bình Đức', 10.397, 105.399, { 'long-xuyen': 'phường Bình Khánh, phường Bình Đức, xã Mỹ Khánh' }],
  ['phường Mỹ Thới', 10.331, 105.451, { 'long-xuyen': 'phường Mỹ Thạnh, phường Mỹ Thới' }],
  ['xã Mỹ Hòa Hưng', 10.419, 105.436, { 'long-xuyen': 'xã Mỹ Hòa Hưng' }],
  [
    'phường Châu Đốc',
    10.684,
    105.117,
    { 'chau-doc': 'phường Vĩnh Ngươn, phường Châu Phú A, phường Châu Phú B, phường Vĩnh Mỹ, xã Vĩnh Châu' },
  ],
  ['phường Vĩnh Tế', 10.66, 105.069, { 'chau-doc': 'phường Núi Sam, xã Vĩnh Tế, xã Vĩnh Châu' }],
  ['phường Tân Châu', 10.774, 105.248, { 'tan-chau': 'phường Long Thạnh, phường Long Sơn' }],
  ['phường Long Phú', 10.784, 105.222, { 'tan-chau': 'phường Long Hưng, phường Long Châu, phường Long Phú' }],
  ['xã Tân An', 10.803, 105.184, { 'tan-chau': 'xã Tân An, xã Tân Thạnh, xã Long An' }],
  ['xã Châu Phong', 10.74, 105.172, { 'tan-chau': 'xã Phú Vĩnh, xã Lê Chánh, xã Châu Phong' }],
  ['xã Vĩnh Xương', 10.874, 105.174, { 'tan-chau': 'xã Vĩnh Hòa, xã Phú Lộc, xã Vĩnh Xương' }],
  [
    'xã An Phú',
    10.808,
    105.077,
    { 'an-phu': 'thị trấn An Phú, xã Vĩnh Hội Đông, xã Phú Hội, xã Phước Hưng' },
  ],
  ['xã Vĩnh Hậu', 10.775, 105.126, { 'an-phu': 'xã Vĩnh Trường, xã Vĩnh Hậu' }],
  ['xã Nhơn Hội', 10.883, 105.064, { 'an-phu': 'xã Quốc Thái, xã Nhơn Hội, xã Phước Hưng, xã Phú Hội' }],
  ['xã Khánh Bình', 10.938, 105.088, { 'an-phu': 'thị trấn Long Bình, xã Khánh An, xã Khánh Bình' }],
  ['xã Phú Hữu', 10.863, 105.118, { 'an-phu': 'xã Phú Hữu, xã Vĩnh Lộc, xã Phước Hưng' }],
  ['xã Phú Tân', 10.58, 105.331, { 'phu-tan': 'thị trấn Phú Mỹ, xã Tân Hòa, xã Tân Trung, xã Phú Hưng' }],
  ['xã Chợ Vàm', 10.69, 105.286, { 'phu-tan': 'thị trấn Chợ Vàm, xã Phú Thạnh, xã Phú Thành' }],
  ['xã Hòa Lạc', 10.711, 105.201, { 'phu-tan': 'xã Phú Hiệp, xã Hòa Lạc' }],
  ['xã Châu Phú', 10.511, 105.198, { 'chau-phu': 'thị trấn Cái Dầu, xã Bình Long, xã Bình Phú' }],
  ['xã Mỹ Đức', 10.658, 105.163, { 'chau-phu': 'xã Khánh Hòa, xã Mỹ Đức' }],
  ['xã Bình Mỹ', 10.511, 105.269, { 'chau-phu': 'xã Bình Thủy, xã Bình Chánh, xã Bình Mỹ' }],
  ['xã Thạnh Mỹ Tây', 10.547, 105.126, { 'chau-phu': 'xã Đào Hữu Cảnh, xã Ô Long Vĩ, xã Thạnh Mỹ Tây' }],
  ['xã An Châu', 10.398, 105.35, { 'chau-thanh': 'thị trấn An Châu, xã Hòa Bình Thạnh, xã Vĩnh Thành' }],
  ['xã Bình Hòa', 10.462, 105.334, { 'chau-thanh': 'xã Bình Thạnh, xã An Hòa, xã Bình Hòa' }],
  ['xã Cần Đăng', 10.398, 105.301, { 'chau-thanh': 'xã Vĩnh Lợi, xã Cần Đăng' }],
  ['xã Vĩnh Hanh', 10.412, 105.242, { 'chau-thanh': 'xã Vĩnh Nhuận, xã Vĩnh Hanh' }],
  ['xã Chợ Mới', 10.539, 105.375, { 'cho-moi': 'thị trấn Chợ Mới, xã Kiến An, xã Kiến Thành' }],
  ['xã Cù Lao Giêng', 10.493, 105.534, { 'cho-moi': 'xã Tấn Mỹ, xã Mỹ Hiệp, xã Bình Phước Xuân' }],
  ['xã Long Điền', 10.517, 105.458, { 'cho-moi': 'thị trấn Mỹ Luông, xã Long Điền A, xã Long Điền B' }],
  ['xã Long Kiến', 10.448, 105.488, { 'cho-moi': 'xã An Thạnh Trung, xã Mỹ An, xã Long Kiến' }],
  ['xã Nhơn Mỹ', 10.478, 105.394, { 'cho-moi': 'xã Mỹ Hội Đông, xã Long Giang, xã Nhơn Mỹ' }],
  ['xã Thoại Sơn', 10.241, 105.227, { 'thoai-son': 'thị trấn Núi Sập, xã Thoại Giang, xã Bình Thành' }],
  ['xã Óc Eo', 10.263, 105.161, { 'thoai-son': 'thị trấn Óc Eo, xã Vọng Thê, xã Vọng Đông' }],
  ['xã Phú Hòa', 10.302, 105.393, { 'thoai-son': 'thị trấn Phú Hòa, xã Phú Thuận, xã Vĩnh Chánh' }],
  ['xã Tri Tôn', 10.426, 105.004, { 'tri-ton': 'thị trấn Tri Tôn, xã Núi Tô, xã Châu Lăng' }],
  ['xã Ba Chúc', 10.503, 104.907, { 'tri-ton': 'thị trấn Ba Chúc, xã Lạc Quới, xã Lê Trì' }],
  ['xã Ô Lâm', 10.405, 104.947, { 'tri-ton': 'xã An Tức, xã Lương Phi, xã Ô Lâm' }],
  ['xã Vĩnh Gia', 10.431, 104.86, { 'tri-ton': 'xã Vĩnh Phước, xã Lương An Trà, xã Vĩnh Gia' }],
  ['phường Tịnh Biên', 10.584, 104.951, { 'tinh-bien': '' }],
  ['phường Thới Sơn', 10.63, 105.018, { 'tinh-bien': '' }],
  ['phường Chi Lăng', 10.518, 105.051, { 'tinh-bien': '' }],
  ['xã An Cư', 10.559, 105.012, { 'tinh-bien': '' }],
  ['xã Núi Cấm', 10.467, 105.04, { 'tinh-bien': '' }],
  ['phường Rạch Giá', 9.991, 105.1],
  ['phường Vĩnh Thông', 10.066, 105.125],
  ['phường Hà Tiên', 10.403, 104.469],
  ['phường Tô Châu', 10.322, 104.552],
  ['xã Kiên Lương', 10.196, 104.649],
  ['xã Hòn Đất', 10.216, 104.93],
  ['xã Giồng Riềng', 9.925, 105.273],
  ['xã Gò Quao', 9.746, 105.294],
  ['xã An Biên', 9.787, 105.097],
  ['xã An Minh', 9.601, 104.972],
  ['xã U Minh Thượng', 9.592, 105.105],
  ['xã Hòn Nghệ', 10.026, 104.554],
  ['xã Tiên Hải', 10.141, 104.33],
] as const satisfies readonly MergerRow[]

/** The island districts of the former Kiên Giang, which became special zones. */
export const kienGiangMergers = [
  ['đặc khu Phú Quốc', 10.275, 103.991, { 'phu-quoc': '' }],
  ['đặc khu Thổ Châu', 9.306, 103.486, { 'phu-quoc': 'xã Thổ Châu' }],
  ['đặc khu Kiên Hải', 9.8, 104.632, { 'kien-hai': '' }],
] as const satisfies readonly MergerRow[]
