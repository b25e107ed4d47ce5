import { idOf, idsOf, isOneOf, isRecord, numberOf, rowsOf, textOf } from './guards'
import { postsOf } from './posts'
import { officeFacts } from './principal'

describe('what counts as an id', () => {
  test('a text, a number, or a document that has one', () => {
    expect(idOf('a')).toBe('a')
    expect(idOf(7)).toBe('7')
    expect(idOf({ id: 'a', name: 'x' })).toBe('a')
  })

  test.each([undefined, null, '', true, ['a'], {}, { value: 'a' }])('and not %j', (value) => {
    expect(idOf(value)).toBeUndefined()
  })

  test('of a list, those that are one', () => {
    expect(idsOf(['a', '', { id: 'b' }, null])).toEqual(['a', 'b'])
    expect(idsOf('a')).toEqual([])
  })
})

describe('the guards', () => {
  test('tell a record from a list and from nothing', () => {
    expect([{}, [], null, 'a'].map(isRecord)).toEqual([true, false, false, false])
    expect(rowsOf([{ a: 1 }, [], null])).toEqual([{ a: 1 }])
    expect(rowsOf({ 0: { a: 1 } })).toEqual([])
  })

  test('take an empty text for none and what is no number for none', () => {
    expect([textOf('a'), textOf(''), textOf(1)]).toEqual(['a', undefined, undefined])
    expect([numberOf(0), numberOf(Number.NaN), numberOf('1')]).toEqual([0, undefined, undefined])
  })

  test('know the words of a list exactly', () => {
    expect(['head', 'Head', ' head', ['head']].map((word) => isOneOf(['head'], word))).toEqual([
      true,
      false,
      false,
      false,
    ])
  })
})

describe('the posts of a record', () => {
  const row = {
    organization: { id: 'tn' },
    department: 'pt',
    role: 'head',
    title: '',
    from: '2025-01-01',
    to: null,
  }

  test('are read with their days; a side without a day is open', () => {
    const facts = { organization: 'tn', department: 'pt', role: 'head', title: undefined, to: undefined }
    expect(postsOf([row])).toEqual([{ ...facts, from: '2025-01-01' }])
    expect(postsOf([{ ...row, from: '' }])).toEqual([{ ...facts, from: undefined }])
  })

  test('are none where a day cannot be read, lest an ended post go on for ever', () => {
    expect(
      postsOf([
        { ...row, to: '32/13/2025' },
        { ...row, from: 20250101 },
      ]),
    ).toEqual([])
  })

  test('are none without an office or without a known role', () => {
    expect(
      postsOf([
        { role: 'head' },
        { organization: 'tn', role: 'chief' },
        { organization: 'tn', role: ['head'] },
      ]),
    ).toEqual([])
    expect(postsOf(undefined)).toEqual([])
  })
})

describe('the facts of an office', () => {
  test('name the way from the root to it, itself last', () => {
    expect(officeFacts({ id: 'xa', path: '/tw/tn/' })?.path).toEqual(['tw', 'tn', 'xa'])
    expect(officeFacts({ id: 'tw', path: '/' })?.path).toEqual(['tw'])
  })

  test('fall back to the longest chain and to another member where the row says nothing', () => {
    expect(officeFacts({ id: 'tn' })).toMatchObject({
      chain: 'headFocalStanding',
      ownPlanApprover: 'otherStanding',
    })
    expect(officeFacts({ name: 'x' })).toBeUndefined()
  })
})
