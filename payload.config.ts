import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { en } from '@payloadcms/translations/languages/en'
import { buildConfig } from 'payload'
import sharp from 'sharp'
import { databaseAdapter } from '@/database'
import { mutations, queries } from '@/graphql'
import { PANEL_META } from '@/i18n/panel/meta'
import { PAYLOAD_WORDS, VIETNAMESE } from '@/i18n/panel/payloadWords'
import { limitRules } from '@/graphql/limits'
import { LIMIT_OPTIONS } from '@/graphql/limitOptions'
import { migrations } from '@/database/migrations'
import { mailer } from '@/email/mailer'
import { payloadMail } from '@/email/payloadMail'
import { jobs } from '@/jobs'
import { collections } from '@collections/index'
import { LARGEST_UPLOAD } from '@collections/Media'
import { closeSystem } from '@collections/closeSystem'
import { answerRefusal } from '@collections/hooks/sayRefusals'

const folder = path.dirname(fileURLToPath(import.meta.url))

/** The whole system on one page; what each part does stands in its own folder. */
export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: databaseAdapter(
    { DATABASE_URL: process.env.DATABASE_URL, MONGODB_TRANSACTIONS: process.env.MONGODB_TRANSACTIONS },
    { migrations },
  ),
  collections,
  jobs,
  email: payloadMail(mailer),
  hooks: { afterError: [answerRefusal] },
  sharp,
  upload: { limits: { fileSize: LARGEST_UPLOAD }, abortOnLimit: true },
  telemetry: false,
  defaultDepth: 1,
  maxDepth: 3,
  admin: {
    user: 'cadres',
    // Payload's own default asks an outside service with a hash of the e-mail address.
    avatar: 'default',
    dateFormat: 'dd/MM/yyyy HH:mm',
    components: {
      graphics: { Icon: '@admin/brand/Icon#Icon', Logo: '@admin/brand/Logo#Logo' },
      providers: ['@admin/accessible/Mended#Mended'],
      beforeNavLinks: ['@admin/nav/ScreenLinks#ScreenLinks'],
      views: {
        dashboard: { Component: '@admin/dashboard/Dashboard#Dashboard' },
        calendar: { Component: '@admin/calendar/Calendar#Calendar', path: '/calendar' },
        map: { Component: '@admin/map/MapView#MapView', path: '/map' },
        importUnits: { Component: '@admin/views/importUnits/ImportUnits#ImportUnits', path: '/import-units' },
        catalogue: { Component: '@admin/catalogue/CatalogueView#CatalogueView', path: '/catalogue' },
      },
    },
    meta: PANEL_META,
    importMap: { baseDir: folder, importMapFile: path.join(folder, 'src/app/(payload)/admin/importMap.js') },
  },
  i18n: { supportedLanguages: { vi: VIETNAMESE, en }, fallbackLanguage: 'vi', translations: PAYLOAD_WORDS },
  typescript: { autoGenerate: false, outputFile: path.join(folder, 'src/payload-types.ts') },
  graphQL: {
    disablePlaygroundInProduction: true,
    queries,
    mutations,
    // The limits below know the length of each page; Payload's static rule only has to stay out of their way.
    maxComplexity: 10_000,
    validationRules: (args) => limitRules(args, LIMIT_OPTIONS),
    schemaOutputFile: path.join(folder, 'schema.graphql'),
  },
}).then(closeSystem)
