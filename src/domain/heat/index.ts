export { weekHeat, type HeatTrip } from './weekHeat'
