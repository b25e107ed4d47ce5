export * from './principal'
export * from './grants'
