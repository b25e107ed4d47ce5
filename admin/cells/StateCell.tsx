'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { stateName } from '@/i18n/labels'
import { screenLanguage } from '@/i18n/panel/speaker'
import { Badge } from '../parts/Badge'

/** The state of a document of the cycle in a list. */
export const StateCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  if (typeof cellData !== 'string') return null
  return <Badge name={stateName(cellData, screenLanguage(i18n.language))} state={cellData} />
}
