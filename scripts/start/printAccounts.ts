/** Prints who can sign in to the demonstration offices, as a table in both languages. */
import { demoAccounts } from '../seed/accounts'

const rows = demoAccounts().map(({ email, password, role, organization }) => [
  email,
  password,
  `${role.vi} · ${role.en}`,
  organization,
])
const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
console.log('Tài khoản minh hoạ (e-mail, mật khẩu, vai trò, đơn vị) · Demonstration accounts:')
for (const row of rows)
  console.log(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`)
