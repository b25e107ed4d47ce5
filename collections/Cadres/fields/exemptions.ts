import type { Field } from 'payload'
import { f } from '@/fields/atoms'
import { label } from '@/fields/labels'
import { EXEMPTION_OPTIONS } from '../options'

/** Spans in which a person is out of the regime: long study, long illness, maternity. */
export const exemptions: Field = {
  name: 'exemptions',
  type: 'array',
  label: label('Thời gian được miễn', 'Exempt spans'),
  labels: { singular: label('Thời gian', 'Span'), plural: label('Thời gian', 'Spans') },
  maxRows: 30,
  fields: [
    {
      type: 'row',
      fields: [
        f.select('kind', 'Lý do', 'Reason', EXEMPTION_OPTIONS, { required: true }),
        f.day('from', 'Từ ngày', 'From', { required: true }),
        f.day('to', 'Đến ngày', 'To', { required: true }),
        f.text('note', 'Ghi chú', 'Note'),
      ],
    },
  ],
}
