export { mutations } from './mutations'
export { queries } from './queries'
