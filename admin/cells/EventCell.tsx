'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { eventName } from '@/i18n/labels'
import { screenLanguage } from '@/i18n/panel/speaker'

/** A step in the register of traces, by its name in the workflow tables. */
export const EventCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  const event: unknown = cellData
  return <span>{typeof event === 'string' ? eventName(event, screenLanguage(i18n.language)) : ''}</span>
}
