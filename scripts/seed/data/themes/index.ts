import { activities } from './activities'
import { inspections } from './inspections'
import { meetings } from './meetings'
import { surveys } from './surveys'
import type { Theme } from './theme'

export type { PlaceKind, Theme } from './theme'

/** Every theme, by the four forms. */
export const themes: readonly Theme[] = [...surveys, ...activities, ...inspections, ...meetings]
