import base from '../../jest.config.mjs'

// Fewer random cases than a test run and always the same: a mutant must fall by a case that comes back.
process.env.ORACLE_CASES ??= '150'
process.env.ORACLE_SEED ??= '20260101'

/** Jest for the mutants: the tests of the mutated rules alone, which need no database. */
export default {
  ...base,
  rootDir: '../..',
  setupFiles: [],
  roots: ['<rootDir>/src/domain/quota', '<rootDir>/src/domain/overlap'],
}
