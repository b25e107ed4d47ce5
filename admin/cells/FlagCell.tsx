'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { FLAGS } from '@/i18n/panel/flags'
import { screenLanguage } from '@/i18n/panel/speaker'

/** Yes or no in a list, in words; Payload prints what is stored. */
export const FlagCell = ({ cellData }: DefaultCellComponentProps) => {
  const { i18n } = useTranslation()
  return <span>{FLAGS[cellData === true ? 'yes' : 'no'][screenLanguage(i18n.language)]}</span>
}
