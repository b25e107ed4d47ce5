import { type Actor, stepsOpen, type StepRule, transition } from './machine'

type State = 'open' | 'waiting' | 'agreed' | 'over'
type Event = 'send' | 'accept' | 'return' | 'archive'

const TABLE: readonly StepRule<State, Event>[] = [
  { event: 'send', from: ['open'], to: 'waiting', by: ['owner'] },
  { event: 'accept', from: ['waiting'], to: 'agreed', by: ['head', 'focal'], notOwn: true, awaited: true },
  { event: 'return', from: ['waiting'], to: 'open', by: ['head'], notOwn: true, reason: true },
  { event: 'archive', from: ['waiting'], to: 'over', by: ['clerk'] },
  { event: 'archive', from: ['agreed'], to: 'over', by: ['focal'] },
]

interface Asked {
  state?: State
  by?: Actor[]
  awaiting?: Actor
  own?: boolean
  reason?: string
}

function ask(event: Event, { state = 'waiting', by = ['head'], awaiting, own = false, reason }: Asked) {
  const outcome = transition(TABLE, event, { state, actors: new Set(by), awaiting, own, reason })
  return 'to' in outcome ? outcome.to : outcome.refusal
}

describe('a step of the work', () => {
  it('leads where its row says, for someone whom the row names', () => {
    expect(ask('send', { state: 'open', by: ['owner'] })).toBe('waiting')
    expect(ask('accept', { awaiting: 'head' })).toBe('agreed')
  })

  it('is out of order from another state, and says from which', () => {
    expect(ask('send', { by: ['owner'] })).toEqual({
      code: 'STEP_OUT_OF_ORDER',
      params: { event: 'send', state: 'waiting' },
    })
  })

  it('is said to be decided already where that decision has been taken', () => {
    expect(ask('accept', { state: 'agreed', awaiting: 'head' })).toEqual({
      code: 'ALREADY_DECIDED',
      params: { event: 'accept', state: 'agreed' },
    })
    expect(ask('return', { state: 'open', reason: 'x' })).toMatchObject({ code: 'ALREADY_DECIDED' })
  })

  it('is out of order, not decided, where the state lies elsewhere or the step decides nothing', () => {
    expect(ask('accept', { state: 'open', awaiting: 'head' })).toMatchObject({ code: 'STEP_OUT_OF_ORDER' })
    expect(ask('archive', { state: 'over', by: ['clerk'] })).toMatchObject({ code: 'STEP_OUT_OF_ORDER' })
  })

  it('is not allowed to someone who can never take it, who does not learn the state either', () => {
    for (const state of ['open', 'waiting', 'agreed', 'over'] as const) {
      expect(ask('accept', { state, by: ['owner', 'participant'], own: true })).toEqual({
        code: 'NOT_ALLOWED',
        params: { event: 'accept' },
      })
      expect(ask('accept', { state, by: [] })).toEqual({ code: 'NOT_ALLOWED', params: { event: 'accept' } })
    }
  })

  it('is not allowed from this state to someone who may take it from another', () => {
    expect(ask('archive', { by: ['focal'] })).toEqual({ code: 'NOT_ALLOWED', params: { event: 'archive' } })
    expect(ask('archive', { state: 'agreed', by: ['focal'] })).toBe('over')
  })

  it('is refused on one’s own document where others must agree to it', () => {
    expect(ask('accept', { by: ['owner', 'head'], awaiting: 'head', own: true })).toEqual({
      code: 'OWN_DOCUMENT',
      params: { event: 'accept' },
    })
    expect(ask('send', { state: 'open', by: ['owner'], own: true })).toBe('waiting')
  })

  it('waits for its turn, and says whose turn it is', () => {
    expect(ask('accept', { by: ['focal'], awaiting: 'head' })).toEqual({
      code: 'STEP_OUT_OF_ORDER',
      params: { event: 'accept', state: 'waiting', awaiting: 'head' },
    })
    expect(ask('accept', { by: ['focal'] })).toMatchObject({
      code: 'STEP_OUT_OF_ORDER',
      params: { awaiting: '' },
    })
    expect(ask('accept', { by: ['focal', 'head'], awaiting: 'head' })).toBe('agreed')
    expect(ask('return', { awaiting: 'focal', reason: 'x' })).toBe('open')
  })

  it('needs its words, and blanks are none', () => {
    expect(ask('return', {})).toEqual({ code: 'REASON_REQUIRED', field: 'reason' })
    expect(ask('return', { reason: ' \t\n' })).toEqual({ code: 'REASON_REQUIRED', field: 'reason' })
    expect(ask('return', { reason: 'Chưa rõ địa bàn' })).toBe('open')
    expect(ask('accept', { awaiting: 'head', reason: '' })).toBe('agreed')
  })
})

describe('the buttons of a screen', () => {
  const open = (by: Actor[], awaiting?: Actor, own = false) =>
    stepsOpen(TABLE, { state: 'waiting', actors: new Set(by), awaiting, own })

  it('are the steps that would be allowed, those that need words among them, each once', () => {
    expect(open(['head'], 'head')).toEqual(['accept', 'return'])
    expect(open(['clerk', 'head'], 'head')).toEqual(['accept', 'return', 'archive'])
  })

  it('leave out what is not one’s turn, one’s own or not one’s part', () => {
    expect(open(['head'], 'focal')).toEqual(['return'])
    expect(open(['head'], 'head', true)).toEqual([])
    expect(open(['owner'])).toEqual([])
  })
})
