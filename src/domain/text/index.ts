export { fold, matchKey } from './fold'
export { sortKey } from './sortKey'
export { isBlank, longerThan } from './length'
