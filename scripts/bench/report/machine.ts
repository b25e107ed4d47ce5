import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

function commit(root: string): string {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
  const changed = git('status', '--porcelain', '--untracked-files=no', '--', ':!docs').length > 0
  return `${git('rev-parse', '--short', 'HEAD')}${changed ? ' with uncommitted changes' : ''}`
}

function version(root: string, dependency: string): string {
  const manifest: unknown = JSON.parse(
    readFileSync(`${root}/node_modules/${dependency}/package.json`, 'utf8'),
  )
  const known = typeof manifest === 'object' && manifest !== null && 'version' in manifest
  return known ? String(manifest.version) : '?'
}

/** On what the figures were taken. The load of the minute before tells whether the machine did other work. */
export function machineRows(root: string): string[][] {
  const memory = Math.round(totalmem() / 2 ** 30)
  return [
    [
      'machine',
      `${availableParallelism()} × ${cpus()[0]?.model.trim() ?? '?'}, ${memory} GB, ${process.platform}`,
    ],
    ['load before', loadavg()[0]?.toFixed(1) ?? '?'],
    ['Node', process.version],
    ['Payload, Next', `${version(root, 'payload')}, ${version(root, 'next')}`],
    [
      'database',
      `SQLite in a file (libsql ${version(root, 'libsql')}), opened as the system opens it (WAL, synchronous FULL)`,
    ],
    ['commit', commit(root)],
    ['taken', new Date().toISOString().slice(0, 16).replace('T', ' ') + ' UTC'],
  ]
}
