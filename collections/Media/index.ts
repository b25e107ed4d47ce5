import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'
import { GROUPS } from '../groups'
import { refuseOperators } from '../hooks/refuseOperators'
import { sendPhoto } from './endpoints/sendPhoto'
import { holdBytes } from './hooks/holdBytes'
import { keepUploader } from './hooks/keepUploader'
import { refuseAddress } from './hooks/refuseAddress'

const MEGABYTE = 1024 * 1024
/** Larger than any phone's photo after the browser has shrunk it; a scan of a document fits too. */
export const LARGEST_UPLOAD = 15 * MEGABYTE

/** Set by the steps that put a file to use. */
const SET = { index: true, admin: { readOnly: true } } as const
const UNUSED = label(
  'Để trống khi tệp chưa dùng trong ghi chép hay quy định nào: chỉ người tải lên xem được. Đã dùng thì không thay, không cắt sửa tệp nữa.',
  'Empty while the file is not used in a note or a policy: only its uploader sees it. Once used it is neither replaced nor cut.',
)

/**
 * Photos and scans. One that is not used yet has no office and is its uploader's alone; one of a note is read by those
 * who read the note, or by the office where the note is open. Nothing here is public by itself.
 */
export const Media: CollectionConfig = {
  slug: 'media',
  labels: { singular: label('Ảnh, tệp', 'File'), plural: label('Ảnh, tệp', 'Files') },
  admin: {
    useAsTitle: 'filename',
    group: GROUPS.results,
    defaultColumns: ['filename', 'caption', 'uploadedBy', 'createdAt'],
  },
  access: guarded('media'),
  versions: false,
  endpoints: [sendPhoto],
  upload: {
    staticDir: process.env.MEDIA_DIR ?? 'data/media',
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'],
    // Re-encoding drops EXIF, the place where a photo was taken among it (care points of domain section 9).
    resizeOptions: { width: 2400, height: 2400, fit: 'inside', withoutEnlargement: true },
    pasteURL: false,
    externalFileHeaderFilter: refuseAddress,
    // Caches on the way keep whatever ends in .jpg, and would hand it to the next who asks.
    modifyResponseHeaders: ({ headers }) => {
      headers.set('cache-control', 'private, no-store')
      return headers
    },
    imageSizes: [{ name: 'thumbnail', width: 400, height: 300, position: 'centre' }],
  },
  hooks: {
    beforeOperation: [holdBytes],
    beforeValidate: [refuseOperators],
    beforeChange: [keepUploader],
  },
  fields: [
    f.recordTitle(),
    f.text('caption', 'Chú thích', 'Caption', { maxLength: 500 }),
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', {
      index: true,
      admin: { readOnly: true, description: UNUSED },
    }),
    f.relation('uploadedBy', 'cadres', 'Người tải lên', 'Uploaded by', {
      index: true,
      admin: { readOnly: true },
    }),
    f.select(
      'consent',
      'Đồng ý đăng công khai',
      'Consent to publish',
      optionsOf({
        none: label('Không đăng công khai', 'Not for the public'),
        given: label('Đã có đồng ý', 'Consent given'),
      }),
      { required: true, defaultValue: 'none' },
    ),
    f.text('consentNote', 'Ai đồng ý, khi nào', 'Who consented, when'),
    f.folded(
      'Thuộc về, người xem',
      'Belonging and readers',
      f.relation('department', 'departments', 'Ban của người ghi', "Writer's department", SET),
      f.relation('tripDepartment', 'departments', 'Ban của chuyến đi', "Trip's department", SET),
      f.relation('trip', 'trips', 'Chuyến đi', 'Trip', SET),
      f.checkbox('restricted', 'Hạn chế người xem', 'Restricted', {
        required: true,
        defaultValue: true,
        admin: { readOnly: true },
      }),
    ),
    // Whoever sent it and the key of the sending: one that is sent twice is there once.
    f.hidden('key', { unique: true, index: true }),
  ],
}
