export { isRestricted } from './restriction'
export * from './followUp'
