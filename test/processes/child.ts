import { spawn, type ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'

/** Compiled code, kept between children. */
const compileCache = path.join(tmpdir(), 've-co-so-compiled')

/** How a child ended: by itself with a code, or by a signal. */
export interface Ending {
  code: number | null
  signal: NodeJS.Signals | null
}

/**
 * A program of this project, bundled with `bundle`, in a process of its own; it reports by lines on its standard output.
 * It ends with its parent if it calls {@link endWithParent}.
 */
export class Child {
  /** what it reported so far */
  readonly lines: string[] = []
  /** what it complained about; to be shown when it ends unexpectedly */
  complaints = ''
  readonly ended: Promise<Ending>
  readonly #process: ChildProcess
  #ending: Ending | null = null
  readonly #listeners = new Set<() => void>()

  constructor(bundled: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const started = spawn(process.execPath, [bundled, ...args], {
      env: { ...process.env, NODE_OPTIONS: '', NODE_COMPILE_CACHE: compileCache, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    this.#process = started
    createInterface({ input: started.stdout }).on('line', (line) => {
      this.lines.push(line)
      this.#wake()
    })
    started.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.complaints += text
    })
    this.ended = new Promise((resolve, reject) => {
      started.on('error', reject)
      // `close` comes after the last line was read, `exit` may come before.
      started.on('close', (code, signal) => {
        this.#ending = { code, signal }
        resolve(this.#ending)
        this.#wake()
      })
    })
  }

  /** Waits until it has reported `count` lines that `accept`s. Rejects with its complaints when it ends before that. */
  async reported(accept: (line: string) => boolean, count = 1): Promise<void> {
    while (this.lines.filter(accept).length < count) {
      if (this.#ending) throw new Error(`It ended early: ${JSON.stringify(this.#ending)}\n${this.complaints}`)
      await new Promise<void>((resolve) => this.#listeners.add(resolve))
    }
  }

  /** Ends it at once, wherever it is. */
  async kill(): Promise<Ending> {
    this.#process.kill('SIGKILL')
    return this.ended
  }

  #wake(): void {
    for (const listener of this.#listeners) listener()
    this.#listeners.clear()
  }
}

/** To be called in a child: ends it when its parent is gone, so that no test leaves a process behind. */
export function endWithParent(): void {
  process.stdin.on('end', () => process.exit(1)).resume()
}
