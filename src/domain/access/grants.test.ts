import fc from 'fast-check'
import { asDayKey, type DayKey } from '../calendar'
import { grantsOn, hasRole } from './grants'
import { ROLES, type OfficeFacts, type Post, type Principal, type Role } from './principal'

const day = (text: string): DayKey => {
  const key = asDayKey(text)
  if (!key) throw new Error(`${text} is no day`)
  return key
}
const TODAY = day('2025-10-01')

const office: OfficeFacts = {
  id: 'tn',
  path: ['tw', 'tn'],
  focalDepartment: 'xdd',
  chain: 'headFocalStanding',
  ownPlanApprover: 'otherStanding',
}
const offices = new Map([[office.id, office]])

const rolesOn = (posts: Post[], on = TODAY): string[] =>
  grantsOn(posts, offices, on)
    .map((grant) => [grant.role, grant.organization, grant.department].filter(Boolean).join('/'))
    .sort()

const post = (role: Role, more: Partial<Post> = {}): Post => ({
  organization: 'tn',
  department: 'pt',
  role,
  ...more,
})

describe('what a post gives', () => {
  test.each<[Role, string[]]>([
    ['cadre', ['cadre/tn/pt']],
    ['head', ['cadre/tn/pt', 'head/tn/pt']],
    ['standing', ['cadre/tn/pt', 'standing/tn/pt']],
    ['secretary', ['cadre/tn/pt', 'secretary/tn/pt', 'standing/tn/pt']],
    ['clerk', ['clerk/tn/pt']],
    ['topicEditor', ['topicEditor/tn/pt']],
    ['administrator', ['administrator/tn/pt']],
    ['reader', ['reader/tn/pt']],
  ])('a post as %s gives the roles that go with it and no other', (role, expected) => {
    expect(rolesOn([post(role)])).toEqual(expected)
  })

  test('whoever heads the department to which the office points speaks for it', () => {
    expect(rolesOn([post('head', { department: 'xdd' })])).toEqual([
      'cadre/tn/xdd',
      'focal/tn/xdd',
      'head/tn/xdd',
    ])
    expect(rolesOn([post('focal', { department: 'xdd' })])).toEqual(['cadre/tn/xdd', 'focal/tn/xdd'])
  })

  test('a focal post outside the focal department gives no voice, and none without a department', () => {
    expect(rolesOn([post('focal')])).toEqual(['cadre/tn/pt'])
    expect(rolesOn([post('focal', { department: undefined })])).toEqual(['cadre/tn'])
  })

  test('a focal post gives no voice where the office has named no department or is not known', () => {
    const nameless = new Map([['tn', { ...office, focalDepartment: undefined }]])
    const withoutDepartment = [post('focal', { department: undefined }), post('focal', { department: 'xdd' })]
    expect(grantsOn(withoutDepartment, nameless, TODAY).map((grant) => grant.role)).toEqual([
      'cadre',
      'cadre',
    ])
    expect(grantsOn(withoutDepartment, new Map(), TODAY).map((grant) => grant.role)).toEqual([
      'cadre',
      'cadre',
    ])
  })
})

describe('when a post counts', () => {
  test('from its first day to its last, both included', () => {
    const dated = [post('clerk', { from: TODAY, to: TODAY })]
    expect(rolesOn(dated)).toEqual(['clerk/tn/pt'])
    expect(rolesOn(dated, day('2025-09-30'))).toEqual([])
    expect(rolesOn(dated, day('2025-10-02'))).toEqual([])
  })

  test('without a first or last day it is open on that side', () => {
    expect(rolesOn([post('clerk', { from: day('2024-01-01') })])).toEqual(['clerk/tn/pt'])
    expect(rolesOn([post('clerk', { to: day('2026-01-01') })])).toEqual(['clerk/tn/pt'])
  })

  test('one that ended and one that has begun stand side by side, and only the present one counts', () => {
    const moved = [
      post('head', { to: day('2025-09-30') }),
      post('standing', { from: TODAY, department: undefined }),
    ]
    expect(rolesOn(moved)).toEqual(['cadre/tn', 'standing/tn'])
    expect(rolesOn(moved, day('2025-09-30'))).toEqual(['cadre/tn/pt', 'head/tn/pt'])
  })
})

describe('several posts', () => {
  test('give their roles each where it is held', () => {
    const posts = [post('head'), post('clerk', { organization: 'khac', department: undefined })]
    expect(rolesOn(posts)).toEqual(['cadre/tn/pt', 'clerk/khac', 'head/tn/pt'])
  })

  test('that give the same give it once', () => {
    expect(rolesOn([post('cadre'), post('head'), post('cadre')])).toEqual(['cadre/tn/pt', 'head/tn/pt'])
  })

  const anyPost: fc.Arbitrary<Post> = fc.record({
    organization: fc.constantFrom('tn', 'khac'),
    department: fc.constantFrom('pt', 'xdd', undefined),
    role: fc.constantFrom(...ROLES),
    from: fc.constantFrom(undefined, day('2025-09-30'), TODAY, day('2025-10-02')),
    to: fc.constantFrom(undefined, day('2025-09-30'), TODAY, day('2025-10-02')),
  })

  test('give together what each gives alone: no post takes from or adds to another', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 6 }), (posts) => {
        const alone = new Set(posts.flatMap((one) => rolesOn([one])))
        expect(rolesOn(posts)).toEqual([...alone].sort())
      }),
    )
  })

  test('never give anything in an office in which no post is held today', () => {
    fc.assert(
      fc.property(fc.array(anyPost, { maxLength: 6 }), (posts) => {
        const held = posts.filter((one) => (one.from ?? '') <= TODAY && TODAY <= (one.to ?? '9999'))
        for (const grant of grantsOn(posts, offices, TODAY)) {
          expect(
            held.some(
              (one) => one.organization === grant.organization && one.department === grant.department,
            ),
          ).toBe(true)
        }
      }),
    )
  })
})

describe('asking for a role', () => {
  const principal: Principal = {
    cadre: 'a',
    grants: [
      { role: 'head', organization: 'tn', department: 'pt' },
      { role: 'standing', organization: 'khac' },
    ],
    offices,
  }

  test('is answered for the office and, where one is named, for the department', () => {
    expect(hasRole(principal, 'head', 'tn')).toBe(true)
    expect(hasRole(principal, 'head', 'tn', 'pt')).toBe(true)
    expect(hasRole(principal, 'head', 'tn', 'xdd')).toBe(false)
    expect(hasRole(principal, 'head', 'khac')).toBe(false)
    expect(hasRole(principal, 'standing', 'tn')).toBe(false)
    expect(hasRole(principal, 'cadre', 'tn')).toBe(false)
  })
})
