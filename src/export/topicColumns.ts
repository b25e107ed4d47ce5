import type { TopicRow } from '@/domain/topics'
import { named, type Named } from '@/i18n/language'

/** The columns of a table of topics, in their order: what the export writes at the head and the import looks for. */
export const TOPIC_COLUMNS: readonly { field: keyof TopicRow; head: Named; width: number }[] = [
  { field: 'code', head: named('Mã', 'Code'), width: 9 },
  { field: 'nameVi', head: named('Tên chuyên đề', 'Name in Vietnamese'), width: 60 },
  { field: 'nameEn', head: named('Tên tiếng Anh', 'Name in English'), width: 50 },
  { field: 'categoryCode', head: named('Mã nhóm', 'Category code'), width: 10 },
  { field: 'categoryVi', head: named('Nhóm', 'Category in Vietnamese'), width: 40 },
  { field: 'categoryEn', head: named('Nhóm (tiếng Anh)', 'Category in English'), width: 40 },
  { field: 'validFrom', head: named('Dùng từ ngày', 'In use from'), width: 14 },
  { field: 'validTo', head: named('Ngừng dùng sau ngày', 'In use until'), width: 18 },
  { field: 'focusYears', head: named('Trọng tâm các năm', 'Focus of the years'), width: 18 },
  { field: 'sensitive', head: named('Nhạy cảm', 'Sensitive'), width: 10 },
]
