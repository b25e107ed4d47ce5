'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isOneOf, isRecord, textOf } from '@/access/guards'
import { noticeText } from '@/i18n/noticeWords'
import { screenLanguage } from '@/i18n/panel/speaker'
import { NOTICE_KINDS } from '@/services/notify/noticeKinds'
import { placeOfNotice } from '@/services/notify/places'

/** A notice in a list: its words, leading to where it is seen or done. */
export const NoticeCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const row: unknown = rowData
  const kind: unknown = cellData
  if (!isRecord(row) || !isOneOf(NOTICE_KINDS, kind)) return null
  const params = isRecord(row.params) ? row.params : {}
  const [period, title] = [textOf(params.period), textOf(params.title)]
  const told = { documentType: textOf(row.documentType), document: textOf(row.document), period }
  return (
    <a href={placeOfNotice({ kind, ...told })}>
      {noticeText(kind, { period, title }, screenLanguage(i18n.language))}
    </a>
  )
}
