export { fold, matchKey } from './fold'
export { sortKey } from './sortKey'
export { isBlank, longerThan } from './length'
export { checkLength, checkText, LONGEST_LINE, LONGEST_NARRATIVE, LONGEST_REMARK } from './limits'
