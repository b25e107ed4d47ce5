import { Keeper, type Keeping } from './keeper'

/** A device that may be full, and what it has. */
function device() {
  const has: string[] = []
  const told: Keeping[] = []
  const state = { full: false, open: true }
  const keeper = new Keeper<string>(
    async (form) => {
      await new Promise(setImmediate)
      if (state.full) throw new DOMException('full', 'QuotaExceededError')
      if (state.open) has.push(form)
      return state.open
    },
    (keeping) => told.push(keeping),
  )
  return { has, told, state, keeper }
}

it('keeps the newest state and passes over those in between', async () => {
  const { has, told, keeper } = device()
  const first = keeper.keep('H')
  void keeper.keep('Họ')
  void keeper.keep('Họp')
  expect(await first).toBe('kept')
  expect([has, told]).toEqual([['H', 'Họp'], ['kept']])
})

it('says that a full device has not kept it, and tries again with the next change and before sending', async () => {
  const { has, told, state, keeper } = device()
  state.full = true
  expect(await keeper.keep('Họ')).toBe('notKept')
  expect(await keeper.keep('Họp')).toBe('notKept')
  expect(await keeper.keep('Họp')).toBe('notKept')
  state.full = false
  expect(await keeper.keep('Họp')).toBe('kept')
  expect(await keeper.keep('Họp chi đoàn')).toBe('kept')
  expect(has).toEqual(['Họp', 'Họp chi đoàn'])
  expect(told).toEqual(['notKept', 'notKept', 'notKept', 'kept', 'kept'])
})

it('says that there is no such draft any more', async () => {
  const { state, keeper } = device()
  state.open = false
  expect(await keeper.keep('muộn')).toBe('gone')
  expect(await keeper.keep('muộn')).toBe('gone')
})
