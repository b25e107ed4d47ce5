export * from './figures'
export * from './people'
