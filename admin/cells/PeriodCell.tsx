'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { parsePeriodKey, periodLabel } from '@/domain/calendar'
import { screenLanguage } from '@/i18n/panel/speaker'

/** A period in a list in words: 'Quý IV năm 2026', not '2026-Q4'. */
export const PeriodCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const period = parsePeriodKey(cellData)
  return <span>{period ? periodLabel(period, screenLanguage(i18n.language)) : ''}</span>
}
