import { consolidation } from './thaiNguyen/consolidation'
import { going } from './thaiNguyen/going'
import { registration } from './thaiNguyen/registration'
import { reporting } from './thaiNguyen/reporting'
import { close, open } from './thaiNguyen/story'

/**
 * A whole quarter of an office after the guidance of Thái Nguyên (rows TN-01 to TN-10, TN-16 to TN-24), through
 * GraphQL alone, each step signed in as who takes it: cadre → head → focal department → Standing Committee. The parts
 * are told in their order; each goes on from the one before.
 */
beforeAll(open)
afterAll(close)

registration()
consolidation()
going()
reporting()
