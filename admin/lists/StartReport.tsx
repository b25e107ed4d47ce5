import { type BeforeListTableServerProps, createLocalReq } from 'payload'
import { now } from '@/access/clock'
import { principalOf } from '@/access/principal'
import { dayKeyOf } from '@/domain/calendar'
import { screenLanguage } from '@/i18n/panel/speaker'
import { reportPeriods } from './reportPeriods'
import { StartReportForm } from './StartReportForm'
import '../styles/panel.scss'

/** Above the list of reports, for whoever makes trips: the own report of a period, drafted from what is there. */
export const StartReport = async ({ i18n, payload, user }: BeforeListTableServerProps) => {
  const principal = user && (await principalOf(await createLocalReq({ user }, payload)))
  if (!principal?.grants.some(({ role }) => role === 'cadre')) return null
  const language = screenLanguage(i18n.language)
  return <StartReportForm language={language} periods={reportPeriods(dayKeyOf(now()), language)} />
}
