import fc from 'fast-check'
import { project } from '@admin/map/project'

const aPlace = fc.record({
  latitude: fc.double({ min: 8, max: 23.5, noNaN: true }),
  longitude: fc.double({ min: 102, max: 110, noNaN: true }),
})

describe('a flat drawing of places', () => {
  test('has north above and east to the right, whatever the places', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { minLength: 2, maxLength: 20 }), (places) => {
        const { at } = project(places, 800, 20)
        const [a, b] = places
        if (!a || !b) return
        if (a.latitude > b.latitude) expect(at(a).y).toBeLessThanOrEqual(at(b).y)
        if (a.longitude > b.longitude) expect(at(a).x).toBeGreaterThanOrEqual(at(b).x)
      }),
    )
  })

  test('is never higher than asked, and keeps every place inside the edges of what is left', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { minLength: 1, maxLength: 20 }), (places) => {
        const { width, height, at } = project(places, 800, 20, 640)
        expect(height).toBeLessThanOrEqual(640.01)
        expect(width).toBeLessThanOrEqual(800.01)
        for (const { x, y } of places.map(at)) {
          expect(x).toBeLessThanOrEqual(width - 19.99)
          expect(y).toBeLessThanOrEqual(height - 19.99)
        }
      }),
    )
  })

  test('keeps every place inside its edges', () => {
    fc.assert(
      fc.property(fc.array(aPlace, { minLength: 1, maxLength: 20 }), (places) => {
        const { width, height, at } = project(places, 800, 20)
        for (const { x, y } of places.map(at)) {
          expect(x).toBeGreaterThanOrEqual(19.99)
          expect(x).toBeLessThanOrEqual(width - 19.99)
          expect(y).toBeGreaterThanOrEqual(19.99)
          expect(y).toBeLessThanOrEqual(height - 19.99)
        }
      }),
    )
  })

  test('is true to distance: a degree east at 21° north is 93 % of a degree north', () => {
    const { at } = project(
      [
        { latitude: 20.5, longitude: 105 },
        { latitude: 21.5, longitude: 106 },
      ],
      800,
      0,
    )
    const here = at({ latitude: 21, longitude: 105 })
    const east = at({ latitude: 21, longitude: 106 }).x - here.x
    const north = here.y - at({ latitude: 22, longitude: 105 }).y
    expect(east / north).toBeCloseTo(0.9336, 3)
  })
})
