export { isRestricted, isRestrictedNote } from './restriction'
export * from './followUp'
