export * from './tripDraft'
export * from './checkTrip'
export * from './extent'
export * from './wasMade'
