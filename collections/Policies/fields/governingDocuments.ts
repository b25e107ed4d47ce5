import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'

/** The documents under which the office goes (rows AG-14, TN-11, TN-22, HY-01, HY-02): records, not text in code. */
export const governingDocuments: Field = {
  name: 'governingDocuments',
  type: 'array',
  label: label('Văn bản căn cứ', 'Governing documents'),
  labels: { singular: label('Văn bản', 'Document'), plural: label('Văn bản', 'Documents') },
  maxRows: 40,
  fields: [
    f.text('number', 'Số, ký hiệu', 'Number', { required: true }),
    f.day('issuedOn', 'Ngày ban hành', 'Issued on'),
    f.text('issuer', 'Cơ quan ban hành', 'Issuer', { required: true }),
    f.narrative('subject', 'Trích yếu', 'Subject'),
    f.text('scope', 'Đối tượng áp dụng', 'Whom it concerns'),
    f.day('validFrom', 'Hiệu lực từ', 'In force from'),
    f.day('validTo', 'Hiệu lực đến', 'In force to'),
    f.relation('file', 'media', 'Tệp', 'File'),
  ],
}
