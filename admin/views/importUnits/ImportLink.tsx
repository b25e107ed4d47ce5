import type { BeforeListTableServerProps } from 'payload'
import { IMPORT_UNITS } from '@/i18n/panel/importUnits'
import { screenLanguage, speaker } from '@/i18n/panel/speaker'
import { screenLink } from '../../parts/links'

/** The way from the list of units to their import, for those who may make units. */
export const ImportLink = ({ hasCreatePermission, i18n }: BeforeListTableServerProps) =>
  hasCreatePermission ? (
    <p>
      <a href={screenLink('/import-units')}>
        {speaker(IMPORT_UNITS, screenLanguage(i18n.language))('title')}
      </a>
    </p>
  ) : null
