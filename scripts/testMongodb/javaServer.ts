import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { MongodbServer } from './server'

const folder = path.resolve('test/mongodb')
const classPathFile = path.join(folder, 'target', 'classpath')

/** Where Maven has put the server's libraries; it is asked again only when pom.xml is newer than its answer. */
function findClassPath(): string {
  const pom = path.join(folder, 'pom.xml')
  if (!existsSync(classPathFile) || statSync(classPathFile).mtimeMs < statSync(pom).mtimeMs) {
    const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${classPathFile}`]
    execFileSync('mvn', ['-q', '-B', '-f', pom, ...goal], { stdio: ['ignore', 'inherit', 'inherit'] })
  }
  return readFileSync(classPathFile, 'utf8').trim()
}

/**
 * mongo-java-server (Java 17, Maven): MongoDB 5's protocol in memory, unique indexes included, on a free loopback
 * port. It has no transactions, no `$near`, and no `$lookup` with both a field and a pipeline.
 * @returns the server, or why there is none
 */
export async function javaServer(): Promise<MongodbServer | string> {
  try {
    const main = path.join(folder, 'MongodbForTests.java')
    const java = spawn('java', ['-Xmx512m', '-cp', findClassPath(), main], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const ended = once(java, 'exit')
    const line: unknown[] = await Promise.race([
      once(createInterface(java.stdout), 'line'),
      ended.then(([code]) => Promise.reject(new Error(`java ended with ${String(code)}`))),
    ])
    return {
      name: 'mongo-java-server',
      url: String(line[0]),
      transactions: false,
      joins: false,
      stop: async () => {
        java.stdin.end()
        await ended
      },
    }
  } catch (error) {
    return `no Java server: ${error instanceof Error ? error.message : String(error)}`
  }
}
