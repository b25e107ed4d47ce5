import { label } from '@/fields/labels'

/** The groups of the admin panel's menu, in the order of the work. */
export const GROUPS = {
  cycle: label('Công tác cơ sở', 'Grassroots trips'),
  results: label('Kết quả', 'Results'),
  catalogues: label('Danh mục', 'Catalogues'),
  people: label('Tổ chức và cán bộ', 'Offices and people'),
  system: label('Hệ thống', 'System'),
}
