import type { ServerProps } from 'payload'
import { PURPOSE } from '@/i18n/panel/screens'
import { screenLanguage } from '@/i18n/panel/speaker'
import { Mark } from './Mark'

/** Name and purpose, above the sign-in form. */
export const Logo = ({ i18n }: ServerProps) => (
  <div className="brand">
    <Mark size={56} />
    <div>
      <h1 className="brand__name">Về Cơ Sở</h1>
      <p className="brand__purpose">{PURPOSE[screenLanguage(i18n.language)]}</p>
    </div>
  </div>
)
