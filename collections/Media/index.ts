import type { CollectionConfig } from 'payload'
import { guarded } from '@/access/rules'
import { f } from '@/fields/atoms'
import { label, optionsOf } from '@/fields/labels'
import { GROUPS } from '../groups'
import { refuseOperators } from '../hooks/refuseOperators'
import { sendPhoto } from './endpoints/sendPhoto'
import { keepUploader } from './hooks/keepUploader'
import { refuseAddress } from './hooks/refuseAddress'

const MEGABYTE = 1024 * 1024
/** Larger than any phone's photo after the browser has shrunk it; a scan of a document fits too. */
export const LARGEST_UPLOAD = 15 * MEGABYTE

/** Photos and scans. Read by the office that took them; nothing here is public by itself. */
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
    imageSizes: [{ name: 'thumbnail', width: 400, height: 300, position: 'centre' }],
  },
  hooks: { beforeValidate: [refuseOperators], beforeChange: [keepUploader] },
  fields: [
    f.text('caption', 'Chú thích', 'Caption', { maxLength: 500 }),
    f.relation('organization', 'organizations', 'Cơ quan', 'Office', {
      index: true,
      admin: { readOnly: true },
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
    // Whoever sent it and the key of the sending: one that is sent twice is there once.
    f.hidden('key', { unique: true, index: true }),
  ],
}
