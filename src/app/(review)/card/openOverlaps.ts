import type { Review } from './review'

/** Where its lines collide and nobody has said yet that it may stay so. */
export const openOverlaps = (review: Review): Review['overlaps']['rows'] =>
  review.overlaps.rows.filter(({ open }) => open)
