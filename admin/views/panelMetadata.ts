import { getNextRequestI18n } from '@payloadcms/next/utilities'
import { generatePageMetadata } from '@payloadcms/next/views'
import type { Metadata } from 'next'
import type { SanitizedConfig } from 'payload'
import { screenLanguage } from '@/i18n/panel/speaker'
import { viewTitle } from './viewTitle'

interface Asked {
  config: Promise<SanitizedConfig>
  params: Promise<{ segments?: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

const WHOSE = '· Về Cơ Sở'

/**
 * What the tab of the browser says. Payload knows its own screens, calls each of ours "Payload", and leaves out whose
 * the page is where there is none.
 */
export async function panelMetadata({ config, params, searchParams }: Asked): Promise<Metadata> {
  const { segments = [] } = await params
  const made = await generatePageMetadata({ config, params: Promise.resolve({ segments }), searchParams })
  const ours = viewTitle(await config, segments)
  if (ours) {
    const { language } = await getNextRequestI18n({ config: await config })
    return { ...made, title: `${ours[screenLanguage(language)]} ${WHOSE}` }
  }
  const { title } = made
  return typeof title === 'string' && !title.endsWith(WHOSE) ? { ...made, title: `${title} ${WHOSE}` } : made
}
