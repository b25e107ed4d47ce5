export { weekHeat, type HeatTrip, type WeekHeat } from './weekHeat'
