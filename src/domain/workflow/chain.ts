import type { ChainName } from '../access'
import type { Actor } from './machine'
import type { Scope } from './plans'

type ChainStep = Extract<Actor, 'head' | 'focal' | 'standing'>

/**
 * Who must agree to a plan or report of each scope before it can be gathered upward. An empty list
 * means that it is ready as soon as it is submitted (Tây Giang's three leaders).
 */
const STEPS: Readonly<Record<ChainName, Readonly<Record<Scope, readonly ChainStep[]>>>> = {
  headFocalStanding: { cadre: ['head'], department: ['focal'], organization: ['standing'] },
  headStanding: { cadre: ['head'], department: [], organization: ['standing'] },
  focalStanding: { cadre: ['focal'], department: [], organization: ['standing'] },
  standing: { cadre: [], department: [], organization: ['standing'] },
}

/** True where the departments of an office make a plan of their own between the cadres' and the office's. */
export const hasDepartmentLevel = (chain: ChainName): boolean => chain.startsWith('head')

/** What a person is in the department and office of his or her own document. */
export interface Climber {
  isHead: boolean
  isFocal: boolean
  isStanding: boolean
  hasDepartment: boolean
}

/**
 * The step that a document awaits on submission; `undefined` means none, it is ready to be gathered.
 * A step that would be the person's own is left out, for nobody agrees to his or her own plan: the
 * plan of a head goes into the department's plan, that of a leader straight into the office's
 * (row TN-24), and there someone else decides it.
 */
export function firstAwaited(chain: ChainName, scope: Scope, climber: Climber): ChainStep | undefined {
  return STEPS[chain][scope].find((step) => {
    if (scope === 'organization') return true
    if (climber.isStanding && scope === 'cadre') return false
    if (step === 'head') return climber.hasDepartment && !climber.isHead
    if (step === 'focal') return !climber.isFocal
    return true
  })
}

/** Where a cadre's document is gathered: in the department's, or (leaders, offices without that level) the office's. */
export function gatheredIn(chain: ChainName, scope: Scope, hasDepartment: boolean): Scope | undefined {
  if (scope === 'organization') return undefined
  if (scope === 'department') return 'organization'
  return hasDepartmentLevel(chain) && hasDepartment ? 'department' : 'organization'
}
