import path from 'node:path'
import { fileURLToPath } from 'node:url'
import base from '../../jest.config.mjs'

/** `npm run e2e`: the production build in a real browser. `npm test` leaves these files (`*.e2e.ts`) alone. */
export default {
  ...base,
  rootDir: path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..'),
  roots: ['<rootDir>/test/e2e'],
  testMatch: ['**/*.e2e.ts'],
  globalSetup: '<rootDir>/test/e2e/support/prepare.mjs',
  // One after the other: each has a server and a browser of its own.
  maxWorkers: 1,
}
