import type { Access } from 'payload'
import { principalOf } from '@/access/principal'
import { guard } from '@/access/rules'

/** Unlocking an account is an administrator's, in the offices that he or she keeps; nobody is shown a button for the own. */
export const unlockOthers: Access = async (asked) => {
  const principal = await principalOf(asked.req)
  if (!principal?.grants.some(({ role }) => role === 'administrator')) return false
  return guard('cadres', 'update')(asked)
}
