import { isBlank, longerThan } from './length'

describe('blank text', () => {
  it.each([undefined, null, '', '  \t\n', '\u00a0', '\u200b\ufeff '])('is %p', (text) => {
    expect(isBlank(text)).toBe(true)
  })

  it.each(['a', ' . ', '0'])('is not %p', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})

describe('the length of text', () => {
  it('is exceeded from one code point above the limit', () => {
    expect(longerThan('đợt', 3)).toBe(false)
    expect(longerThan('đợt', 2)).toBe(true)
    expect(longerThan('', 0)).toBe(false)
  })

  it('counts an emoji once', () => {
    expect(longerThan('🌾🌾🌾', 3)).toBe(false)
    expect(longerThan('🌾🌾🌾', 2)).toBe(true)
  })
})
