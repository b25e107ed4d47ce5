/** A place on a drawing, in its own units. */
export interface Point {
  x: number
  y: number
}

interface Place {
  latitude: number
  longitude: number
}

/** How a small part of the country is drawn flat: a degree of longitude is as much shorter as its latitude is high. */
export interface Projection {
  width: number
  height: number
  at: (place: Place) => Point
}

const RADIANS = Math.PI / 180
/** A single place, or several in one spot, still need some ground around them. */
const LEAST_DEGREES = 0.05

/**
 * Fits places into a drawing of the given width and at most the given height, north at the top, with room at the edges;
 * ground that is higher than wide makes a drawing narrower than asked. Equirectangular: within a province nobody can tell
 * it from a better projection. Nothing is fetched: there is no ground map under it.
 */
export function project(
  places: readonly Place[],
  width: number,
  edge: number,
  highest = Infinity,
): Projection {
  const latitudes = places.map(({ latitude }) => latitude)
  const longitudes = places.map(({ longitude }) => longitude)
  const [south, north] = [Math.min(...latitudes), Math.max(...latitudes)]
  const [west, east] = [Math.min(...longitudes), Math.max(...longitudes)]
  const shrink = Math.cos(((south + north) / 2) * RADIANS)
  const wide = Math.max((east - west) * shrink, LEAST_DEGREES)
  const high = Math.max(north - south, LEAST_DEGREES)
  const scale = Math.min((width - 2 * edge) / wide, (highest - 2 * edge) / high)
  return {
    width: wide * scale + 2 * edge,
    height: high * scale + 2 * edge,
    at: ({ latitude, longitude }) => ({
      x: edge + (longitude - west) * shrink * scale,
      y: edge + (north - latitude) * scale,
    }),
  }
}
