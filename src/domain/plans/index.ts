export { COMPARED_FIELDS, type LineChange, planChanges } from './changes'
