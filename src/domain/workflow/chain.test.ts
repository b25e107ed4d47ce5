import { CHAIN_NAMES, type ChainName } from '../access'
import { type Climber, firstAwaited, gatheredIn, hasDepartmentLevel } from './chain'

const CADRE: Climber = { isHead: false, isFocal: false, isStanding: false, hasDepartment: true }
const climbers = {
  'a cadre of a department': CADRE,
  'a head': { ...CADRE, isHead: true },
  'the head of the focal department': { ...CADRE, isHead: true, isFocal: true },
  'a focal cadre': { ...CADRE, isFocal: true },
  'a leader': { ...CADRE, isStanding: true, hasDepartment: false },
  'a leader who heads a department': { ...CADRE, isStanding: true, isHead: true },
  'a cadre without a department': { ...CADRE, hasDepartment: false },
} as const satisfies Record<string, Climber>
type Who = keyof typeof climbers

describe('whom a cadre’s plan waits for', () => {
  const expected: Record<ChainName, Record<Who, 'head' | 'focal' | 'nobody'>> = {
    headFocalStanding: {
      'a cadre of a department': 'head',
      'a head': 'nobody',
      'the head of the focal department': 'nobody',
      'a focal cadre': 'head',
      'a leader': 'nobody',
      'a leader who heads a department': 'nobody',
      'a cadre without a department': 'nobody',
    },
    headStanding: {
      'a cadre of a department': 'head',
      'a head': 'nobody',
      'the head of the focal department': 'nobody',
      'a focal cadre': 'head',
      'a leader': 'nobody',
      'a leader who heads a department': 'nobody',
      'a cadre without a department': 'nobody',
    },
    focalStanding: {
      'a cadre of a department': 'focal',
      'a head': 'focal',
      'the head of the focal department': 'nobody',
      'a focal cadre': 'nobody',
      'a leader': 'nobody',
      'a leader who heads a department': 'nobody',
      'a cadre without a department': 'focal',
    },
    standing: {
      'a cadre of a department': 'nobody',
      'a head': 'nobody',
      'the head of the focal department': 'nobody',
      'a focal cadre': 'nobody',
      'a leader': 'nobody',
      'a leader who heads a department': 'nobody',
      'a cadre without a department': 'nobody',
    },
  }
  const cases = CHAIN_NAMES.flatMap((chain) =>
    Object.entries(expected[chain]).map(([who, step]) => ({ chain, who, step })),
  )

  it.each(cases)('in $chain, that of $who waits for $step', ({ chain, who, step }) => {
    const climber = Object.entries(climbers).find(([name]) => name === who)?.[1] ?? CADRE
    expect(firstAwaited(chain, 'cadre', climber) ?? 'nobody').toBe(step)
  })
})

describe('whom a department’s plan waits for', () => {
  it('is the focal department, unless that one submits it itself', () => {
    const head = climbers['a head']
    expect(firstAwaited('headFocalStanding', 'department', head)).toBe('focal')
    expect(firstAwaited('headFocalStanding', 'department', { ...head, isFocal: true })).toBeUndefined()
  })

  it('is the focal department for a leader who heads a department, too', () => {
    const leader = climbers['a leader who heads a department']
    expect(firstAwaited('headFocalStanding', 'department', leader)).toBe('focal')
  })

  it.each(['headStanding', 'focalStanding', 'standing'] as const)('is nobody in %s', (chain) => {
    expect(firstAwaited(chain, 'department', climbers['a head'])).toBeUndefined()
  })
})

it.each(CHAIN_NAMES)(
  'the office’s plan waits for the Standing Committee in %s, whoever puts it up',
  (chain) => {
    for (const climber of Object.values(climbers)) {
      expect(firstAwaited(chain, 'organization', climber)).toBe('standing')
    }
  },
)

describe('where a plan is gathered', () => {
  it('is the department’s plan where departments have one, the office’s otherwise', () => {
    const levels = CHAIN_NAMES.map((chain) => [chain, gatheredIn(chain, 'cadre', true)])
    expect(Object.fromEntries(levels)).toEqual({
      headFocalStanding: 'department',
      headStanding: 'department',
      focalStanding: 'organization',
      standing: 'organization',
    })
    expect(CHAIN_NAMES.filter(hasDepartmentLevel)).toEqual(['headFocalStanding', 'headStanding'])
  })

  it('is the office’s for whoever has no department, and for a department', () => {
    for (const chain of CHAIN_NAMES) {
      expect(gatheredIn(chain, 'cadre', false)).toBe('organization')
      expect(gatheredIn(chain, 'department', true)).toBe('organization')
    }
  })

  it('is nowhere for the office’s own', () => {
    for (const chain of CHAIN_NAMES) expect(gatheredIn(chain, 'organization', false)).toBeUndefined()
  })
})
