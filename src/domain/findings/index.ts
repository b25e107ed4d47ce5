export { isRestricted } from './restriction'
