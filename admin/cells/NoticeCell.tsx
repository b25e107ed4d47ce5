'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isOneOf, isRecord, textOf } from '@/access/guards'
import { screenLanguage } from '@/i18n/panel/speaker'
import { NOTICE_KINDS } from '@/services/notify/noticeKinds'
import { placeOfNotice } from '@/services/notify/places'
import { noticeName } from '../fields/names'

/** A notice in a list: its words, leading to where it is seen or done. */
export const NoticeCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const row: unknown = rowData
  const kind: unknown = cellData
  if (!isRecord(row) || !isOneOf(NOTICE_KINDS, kind)) return null
  const period = isRecord(row.params) ? textOf(row.params.period) : undefined
  const told = { documentType: textOf(row.documentType), document: textOf(row.document), period }
  return (
    <a href={placeOfNotice({ kind, ...told })}>
      {noticeName(kind, row.params, screenLanguage(i18n.language))}
    </a>
  )
}
