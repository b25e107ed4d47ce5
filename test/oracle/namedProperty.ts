import type fc from 'fast-check'

/** A statement that must hold in every case, with the generator of cases: run small by Jest, big by `npm run oracle`. */
export interface NamedProperty {
  name: string
  property: fc.IProperty<unknown>
}

const count = Number(process.env.ORACLE_CASES ?? 1500)
const seed = process.env.ORACLE_SEED

/** How many cases a test run tries; `ORACLE_CASES` and `ORACLE_SEED` change and repeat it. */
export const ORACLE_RUN = { numRuns: count, ...(seed !== undefined && { seed: Number(seed) }) }
