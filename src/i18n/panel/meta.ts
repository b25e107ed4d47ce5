import type { Config } from 'payload'
import { PURPOSE } from './screens'

type Meta = NonNullable<NonNullable<Config['admin']>['meta']>

/** What the tab of a browser and a link sent to a colleague say: the system's own name and sign, nothing of Payload's. */
export const PANEL_META: Meta = {
  titleSuffix: '· Về Cơ Sở',
  description: PURPOSE.vi,
  keywords: '',
  icons: [{ rel: 'icon', type: 'image/png', sizes: '192x192', url: '/review-icons/icon-192.png' }],
  defaultOGImageType: 'off',
  openGraph: { siteName: 'Về Cơ Sở', title: 'Về Cơ Sở', description: PURPOSE.vi },
}
