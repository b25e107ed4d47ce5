import type { SanitizedConfig } from 'payload'
import { isRecord } from '@/access/guards'
import { type Named, nameIn } from '@/i18n/language'
import { IMPORT_UNITS } from '@/i18n/panel/importUnits'
import { SCREEN_NAMES } from '@/i18n/panel/screens'

const NAMES: Readonly<Record<string, Named>> = { ...SCREEN_NAMES, importUnits: IMPORT_UNITS.title }

/** The name of a view of our own, for the tab of the browser; Payload calls each of them "Payload". */
export function viewTitle({ admin }: SanitizedConfig, segments: readonly string[]): Named | undefined {
  const path = `/${segments.join('/')}`
  const found = Object.entries(admin.components.views).find(
    ([, view]) => isRecord(view) && view.path === path,
  )
  return found && nameIn(NAMES, found[0])
}
