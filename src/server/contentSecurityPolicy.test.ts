import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'

const directive = (policy: string, name: string) =>
  policy.split('; ').find((part) => part.startsWith(`${name} `))

test('with a nonce only scripts that carry it run', () => {
  const scripts = directive(contentSecurityPolicy('abc'), 'script-src')
  expect(scripts).toContain("'nonce-abc'")
  expect(scripts).not.toContain('unsafe')
})

test('without a nonce inline scripts run, but none from another site', () => {
  expect(directive(contentSecurityPolicy(), 'script-src')).toBe("script-src 'self' 'unsafe-inline'")
})

test.each([undefined, 'abc'])(
  'nothing is fetched from, framed by or sent to another site (nonce %s)',
  (nonce) => {
    const policy = contentSecurityPolicy(nonce)
    expect(policy).not.toMatch(/https?:|\*/)
    expect(directive(policy, 'default-src')).toBe("default-src 'self'")
    expect(directive(policy, 'frame-ancestors')).toBe("frame-ancestors 'self'")
    expect(directive(policy, 'form-action')).toBe("form-action 'self'")
  },
)
