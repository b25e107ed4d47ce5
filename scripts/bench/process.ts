import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * Runs a script of ours in a process of its own, as production does; what it says on its error output is shown.
 * @param input what it reads from its standard input
 * @returns what it wrote
 * @throws Error where it ended with anything but 0
 */
export function runScript(
  script: string,
  args: readonly string[] = [],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', path.join(root, script), ...args], {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    let output = ''
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${script} ended with ${code ?? 'a signal'}\n${output}`))
    })
    child.stdin.end(input)
  })
}
