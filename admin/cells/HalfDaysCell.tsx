'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { daysOf } from '@/i18n/panel/dashboard'
import { screenLanguage } from '@/i18n/panel/speaker'

/** Half-days in a list, as the days that people count. */
export const HalfDaysCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return <span>{typeof cellData === 'number' ? daysOf(cellData, screenLanguage(i18n.language)) : ''}</span>
}
