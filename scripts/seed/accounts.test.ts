import { demoAccounts } from './accounts'

test('every role has an account in the Thái Nguyên of today or above it', () => {
  const today = demoAccounts().filter(({ organization }) => !organization.includes('đến'))
  expect(new Set(today.map(({ role }) => role.en)).size).toBe(11)
})

test('each address appears once and cannot receive mail', () => {
  const addresses = demoAccounts().map(({ email }) => email)
  expect(new Set(addresses).size).toBe(addresses.length)
  for (const address of addresses) expect(address).toMatch(/^[a-z]+\.[a-z]+@[a-z]+\.example$/)
})

test('the shared password is long, mixed and plainly one of a demonstration', () => {
  const passwords = new Set(demoAccounts().map(({ password }) => password))
  expect(passwords.size).toBe(1)
  for (const password of passwords) {
    expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*\W).{12,}$/)
    expect(password.toLowerCase()).toContain('demo')
  }
})
