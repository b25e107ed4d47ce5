import { parseArgs } from 'node:util'
import fc from 'fast-check'
import { DEADLINE_PROPERTIES } from '../test/oracle/deadlines.properties'
import { OVERLAP_PROPERTIES } from '../test/oracle/overlap.properties'
import { QUOTA_PROPERTIES } from '../test/oracle/quota.properties'

/**
 * Tries the rules of days, quotas and overlaps against their oracles, many more cases than a test run:
 * `npm run oracle -- --cases 100000 [--seed 42] [--only ledger]`. Ends with 1 and the smallest
 * counterexample when a statement does not hold; the seed it prints repeats the run.
 */
const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '10000' },
    seed: { type: 'string', default: String(Date.now() % 2_147_483_647) },
    only: { type: 'string', default: '' },
  },
})

const run = { numRuns: Number(values.cases), seed: Number(values.seed) }
if (!Number.isInteger(run.numRuns) || run.numRuns < 1 || !Number.isInteger(run.seed)) {
  throw new RangeError('--cases and --seed are whole numbers')
}

console.log(`${run.numRuns} cases each, seed ${run.seed}`)
let failures = 0
for (const { name, property } of [...QUOTA_PROPERTIES, ...OVERLAP_PROPERTIES, ...DEADLINE_PROPERTIES]) {
  if (!name.includes(values.only)) continue
  const begin = performance.now()
  const result = fc.check(property, run)
  const seconds = ((performance.now() - begin) / 1000).toFixed(1)
  console.log(`${result.failed ? 'FAILS' : 'holds'}  ${name} (${result.numRuns} cases, ${seconds} s)`)
  if (!result.failed) continue
  failures += 1
  console.log(fc.defaultReportMessage(result))
}
process.exitCode = failures === 0 ? 0 : 1
