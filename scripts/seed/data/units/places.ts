import type { UnitSeed } from '../../types'

/** Schools, pagodas and village branches: places that are no administrative unit (row CM-13). */
type PlaceRow = readonly [parent: string, type: 'truong' | 'chua' | 'chiDoan', name: string]

const rows = [
  ['thai-nguyen-2025/phuong-phan-dinh-phung', 'truong', 'THPT Chuyên Thái Nguyên'],
  ['thai-nguyen-2025/xa-dinh-hoa', 'truong', 'THPT Định Hóa'],
  ['thai-nguyen-2025/xa-vo-nhai', 'truong', 'THPT Võ Nhai'],
  ['thai-nguyen-2025/xa-phu-luong', 'truong', 'THPT Phú Lương'],
  ['thai-nguyen-2025/phuong-bac-kan', 'truong', 'THPT Chuyên Bắc Kạn'],
  ['thai-nguyen-2025/xa-phu-dinh', 'chiDoan', 'Chi đoàn xóm Tỉn Keo'],
  ['thai-nguyen-2025/xa-phu-dinh', 'chiDoan', 'Chi đoàn xóm Khuôn Tát'],
  ['thai-nguyen-2025/xa-tan-cuong', 'chiDoan', 'Chi đoàn xóm Hồng Thái'],
  ['thai-nguyen-2025/phuong-phan-dinh-phung', 'chua', 'chùa Phù Liễn'],
  ['thai-nguyen-2025/phuong-linh-son', 'chua', 'chùa Hang'],
  ['thai-nguyen/tp-thai-nguyen', 'truong', 'THPT Chuyên Thái Nguyên'],
  ['thai-nguyen/dinh-hoa', 'truong', 'THPT Định Hóa'],
  ['thai-nguyen/vo-nhai', 'truong', 'THPT Võ Nhai'],
  ['thai-nguyen/phu-luong', 'truong', 'THPT Phú Lương'],
  ['thai-nguyen/dinh-hoa/xa-phu-dinh', 'chiDoan', 'Chi đoàn xóm Tỉn Keo'],
  ['thai-nguyen/dinh-hoa/xa-phu-dinh', 'chiDoan', 'Chi đoàn xóm Khuôn Tát'],
  ['thai-nguyen/tp-thai-nguyen/xa-tan-cuong', 'chiDoan', 'Chi đoàn xóm Hồng Thái'],
  ['thai-nguyen/tp-thai-nguyen', 'chua', 'chùa Phù Liễn'],
  ['an-giang/long-xuyen', 'truong', 'THPT Chuyên Thoại Ngọc Hầu'],
  ['an-giang/long-xuyen', 'truong', 'Trường Đại học An Giang'],
  ['an-giang/chau-doc', 'truong', 'THPT Chuyên Thủ Khoa Nghĩa'],
  ['an-giang/chau-doc/phuong-nui-sam', 'chua', 'chùa Tây An'],
  ['an-giang/tri-ton/thi-tran-tri-ton', 'chua', 'chùa Xà Tón'],
  ['ca-mau/tp-ca-mau', 'truong', 'THPT Chuyên Phan Ngọc Hiển'],
  ['ca-mau/tp-ca-mau', 'truong', 'THPT Hồ Thị Kỷ'],
  ['ca-mau/dam-doi', 'truong', 'THPT Đầm Dơi'],
  ['ca-mau/tp-ca-mau', 'chua', 'Sắc tứ Quan Âm Cổ tự'],
  ['ca-mau/ngoc-hien/xa-dat-mui', 'chiDoan', 'Chi đoàn ấp Rạch Tàu'],
  ['ca-mau/thoi-binh/xa-ho-thi-ky', 'chiDoan', 'Chi đoàn ấp Tắc Thủ'],
  ['hung-yen/tp-hung-yen', 'truong', 'THPT Chuyên Hưng Yên'],
  ['hung-yen/phu-cu', 'truong', 'THPT Phù Cừ'],
  ['hung-yen/an-thi', 'truong', 'THPT Ân Thi'],
  ['hung-yen/tp-hung-yen/phuong-hien-nam', 'chua', 'chùa Chuông'],
  ['quang-nam/tay-giang/xa-a-tieng', 'chiDoan', 'Chi đoàn thôn Agrồng'],
  ['quang-nam/tay-giang/xa-a-xan', 'chiDoan', 'Chi đoàn thôn Arâng'],
  ['da-nang-2025/xa-tay-giang', 'chiDoan', 'Chi đoàn thôn Agrồng'],
] as const satisfies readonly PlaceRow[]

/** The places with the validity and the centre of the unit in which they lie. */
export function placesIn(units: readonly UnitSeed[], slug: (name: string) => string): UnitSeed[] {
  const byKey = new Map(units.map((unit) => [unit.key, unit]))
  return rows.map(([parent, type, name]) => {
    const around = byKey.get(parent)
    if (!around) throw new RangeError(`No unit ${parent} for ${name}`)
    return {
      key: `${parent}/${slug(name)}`,
      name,
      type,
      level: type === 'chiDoan' ? 'branch' : 'place',
      parent,
      aliases: [],
      coordinates: around.coordinates,
      legalBasis: null,
      validFrom: around.validFrom,
      validTo: around.validTo,
    }
  })
}

/** The same place before and after the merger, so that its history is not cut. */
export const continuedPlaces = [
  [
    'thai-nguyen/tp-thai-nguyen/thpt-chuyen-thai-nguyen',
    'thai-nguyen-2025/phuong-phan-dinh-phung/thpt-chuyen-thai-nguyen',
  ],
  ['thai-nguyen/dinh-hoa/thpt-dinh-hoa', 'thai-nguyen-2025/xa-dinh-hoa/thpt-dinh-hoa'],
  ['thai-nguyen/vo-nhai/thpt-vo-nhai', 'thai-nguyen-2025/xa-vo-nhai/thpt-vo-nhai'],
  ['thai-nguyen/phu-luong/thpt-phu-luong', 'thai-nguyen-2025/xa-phu-luong/thpt-phu-luong'],
  [
    'thai-nguyen/dinh-hoa/xa-phu-dinh/chi-doan-xom-tin-keo',
    'thai-nguyen-2025/xa-phu-dinh/chi-doan-xom-tin-keo',
  ],
  [
    'thai-nguyen/dinh-hoa/xa-phu-dinh/chi-doan-xom-khuon-tat',
    'thai-nguyen-2025/xa-phu-dinh/chi-doan-xom-khuon-tat',
  ],
  [
    'thai-nguyen/tp-thai-nguyen/xa-tan-cuong/chi-doan-xom-hong-thai',
    'thai-nguyen-2025/xa-tan-cuong/chi-doan-xom-hong-thai',
  ],
  ['thai-nguyen/tp-thai-nguyen/chua-phu-lien', 'thai-nguyen-2025/phuong-phan-dinh-phung/chua-phu-lien'],
  ['quang-nam/tay-giang/xa-a-tieng/chi-doan-thon-agrong', 'da-nang-2025/xa-tay-giang/chi-doan-thon-agrong'],
] as const
