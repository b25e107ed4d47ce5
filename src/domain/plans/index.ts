export { COMPARED_FIELDS, type LineChange, planChanges } from './changes'
export { approvedOnce, type PlanStanding, sentUpOnce } from './handedIn'
