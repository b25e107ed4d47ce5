import { jest } from '@jest/globals'
import { AskAgain } from './askAgain'

beforeEach(() => void jest.useFakeTimers())
afterEach(() => void jest.useRealTimers())

/** A page whose question a server answers after five milliseconds, drawn anew at each change as React does. */
function page(fails: () => boolean) {
  let asked = 0
  let online = true
  let callOff = (): void => undefined
  const now = { loading: false, failed: true }
  const draw = (): void => {
    callOff()
    callOff = again.told({ online, ...now })
  }
  const again = new AskAgain(
    () => {
      asked += 1
      now.loading = true
      draw()
      setTimeout(() => {
        Object.assign(now, { loading: false, failed: fails() })
        draw()
      }, 5)
    },
    () => 0.5,
  )
  return {
    asked: () => asked,
    draw,
    goes: (on: boolean) => {
      online = on
      draw()
    },
  }
}

it('asks a server that fails ever more rarely', () => {
  const { asked, draw } = page(() => true)
  draw()
  jest.advanceTimersByTime(1000)
  expect(asked()).toBe(0)
  jest.advanceTimersByTime(60_000)
  expect(asked()).toBeGreaterThan(3)
  expect(asked()).toBeLessThan(7)
})

it('does not ask without a network, and at once when it is back', () => {
  const { asked, draw, goes } = page(() => true)
  goes(false)
  jest.advanceTimersByTime(3_600_000)
  expect(asked()).toBe(0)
  goes(true)
  jest.advanceTimersByTime(10)
  expect(asked()).toBe(1)
  draw()
})

it('is patient anew after an answer', () => {
  let isWell = false
  const { asked, draw } = page(() => !isWell)
  draw()
  jest.advanceTimersByTime(60_000)
  isWell = true
  jest.advanceTimersByTime(60_000)
  const before = asked()
  jest.advanceTimersByTime(3_600_000)
  expect(asked()).toBe(before)
})
