'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { isOneOf, isRecord } from '@/access/guards'
import { FINDING_STATES } from '@/domain/findings'
import { screenLanguage } from '@/i18n/panel/speaker'
import { FindingBadge } from '../parts/FindingBadge'

/** Where a finding stands in a list, in the words of its kind. */
export const FindingStateCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const row: unknown = rowData
  const state: unknown = cellData
  if (!isOneOf(FINDING_STATES, state)) return null
  const kind = isRecord(row) ? row.kind : undefined
  return <FindingBadge kind={kind} language={screenLanguage(i18n.language)} state={state} />
}
