/**
 * What the system costs, in figures that this machine has just seen:
 *
 *   npm run bench -- --list             the names
 *   npm run bench -- review             one of them; prints Markdown, ends with 1 where a requirement is not met
 *   npm run bench -- review --quick     a look: 4 s a measurement instead of 10; not for publication
 *
 * No test runs these: they measure, and a machine that does other work measures that too. Ratios are of one run.
 */
import { parseArgs } from 'node:util'
import { machineRows } from './report/machine'
import { markdown, markdownTable, type Report } from './report/report'
import { root, runScript } from './process'

interface Benchmark {
  measures: string
  run: (quick: boolean) => Promise<Report | string>
}

const BENCHMARKS: Readonly<Record<string, Benchmark>> = {
  review: {
    measures: 'the review queue over HTTP at 100,000 trips, against the generated queries',
    run: async (quick) => {
      const { review } = await import('./review')
      return review(quick ? { warmUp: 3, seconds: 4 } : { warmUp: 5, seconds: 10 })
    },
  },
  steps: {
    measures: 'one step of the workflow each, in-process, at 100,000 trips',
    run: async () => (await import('./steps')).steps(),
  },
  decide: {
    measures: 'a decision at a queue of 20 plans over HTTP, in an office with five years of data',
    run: async (quick) => {
      const { decide } = await import('./decide')
      return decide(quick ? { warmUp: 3, each: 20 } : { warmUp: 10, each: 200 })
    },
  },
  import: {
    measures: '10,000 units and 5,000 successions from one file',
    run: async () => (await import('./import')).importing(),
  },
  quota: {
    measures: 'the quota engine: one cadre-year, and 2,500 of them',
    run: async () => (await import('./quota')).quota(),
  },
  overlap: {
    measures: 'the overlap check of a draft at 500,000 trips, with the plan of each statement',
    run: async () => (await import('./overlap')).overlap(),
  },
  start: {
    measures: 'npm start until the first answer, and the memory of the server',
    run: async () => (await import('./start')).start(),
  },
  writeCost: {
    measures: 'one committed document on SQLite, with synchronous NORMAL and FULL',
    run: () => runScript('scripts/bench/writeCost.ts'),
  },
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { list: { type: 'boolean', default: false }, quick: { type: 'boolean', default: false } },
})

const list = Object.entries(BENCHMARKS).map(([name, { measures }]) => [name, measures])
const wanted = positionals.map((name) => ({ name, benchmark: BENCHMARKS[name] }))
if (values.list) {
  console.log(markdownTable(['name', 'measures'], list))
  process.exit(0)
}
if (wanted.length === 0 || wanted.some(({ benchmark }) => !benchmark)) {
  console.error(`usage: npm run bench -- NAME…\n\n${markdownTable(['name', 'measures'], list)}`)
  process.exit(2)
}

console.log(`${markdownTable(['', 'taken on'], machineRows(root))}\n`)
let failed = false
for (const { name, benchmark } of wanted) {
  try {
    const report = await benchmark?.run(values.quick)
    if (report === undefined || typeof report === 'string') console.log(`## ${name}\n\n${report ?? ''}`)
    else {
      console.log(`## ${name}\n\n${markdown(report)}\n`)
      failed ||= report.requirements.some(({ met }) => !met)
    }
  } catch (error) {
    console.error(error)
    failed = true
  }
}
process.exit(failed ? 1 : 0)
