/**
 * Everything that can be said about the code without running its tests:
 *
 *   npm run check             every step, a line each; ends with 1 and says how to mend what failed
 *   npm run check types lint  only these
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const imports = ['payload.config.ts', 'src', 'collections', 'admin', 'scripts', 'test']

/** name, what is run by scripts/run.mjs, and what to do about it */
const steps = [
  { name: 'format', run: ['prettier', '--check', '--log-level', 'warn', '.'], mend: 'npm run format' },
  { name: 'types', run: ['tsc', '--noEmit', '-p', '.'], mend: 'see the lines above' },
  {
    name: 'lint',
    run: ['eslint', '--max-warnings', '0', '.'],
    mend: 'npm run lint -- --fix, then see the lines above',
  },
  {
    name: 'direction of imports',
    run: [
      'depcruise',
      '--config',
      '.dependency-cruiser.mjs',
      ...imports.filter((name) => existsSync(path.join(root, name))),
    ],
    mend: 'move what is needed down a layer; the layers stand in .dependency-cruiser.mjs',
  },
  { name: 'dead code', run: ['knip', '--no-config-hints'], mend: 'delete it, or drop its `export`' },
  { name: 'generated files', run: ['scripts/generate.ts', '--check'], mend: 'npm run generate' },
  { name: 'rows', run: ['scripts/checkRows.ts'], mend: 'see docs/rows.md' },
]

/** Runs one step and keeps its words to itself unless it fails. */
function run({ run: [command, ...rest] }) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [path.join(root, 'scripts', 'run.mjs'), command, ...rest], {
      cwd: root,
    })
    const output = []
    child.stdout.on('data', (chunk) => output.push(chunk))
    child.stderr.on('data', (chunk) => output.push(chunk))
    child.on('close', (code) => resolve({ passed: code === 0, output: Buffer.concat(output).toString() }))
  })
}

const asked = process.argv.slice(2)
const failed = []
for (const step of steps) {
  if (asked.length > 0 && !asked.some((word) => step.name.startsWith(word))) continue
  const script = step.run[0]
  if (script.startsWith('scripts/') && !existsSync(path.join(root, script))) continue
  const began = performance.now()
  const { passed, output } = await run(step)
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(`${passed ? '✓' : '✗'} ${step.name.padEnd(22)} ${seconds.padStart(6)} s`)
  if (passed) continue
  console.log(output.trimEnd().replace(/^/gm, '    '))
  failed.push(step)
}
for (const { name, mend } of failed) console.log(`${name} failed: ${mend}`)
process.exit(failed.length > 0 ? 1 : 0)
