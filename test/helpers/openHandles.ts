import { existsSync, readdirSync, readlinkSync } from 'node:fs'
import path from 'node:path'

const handles = '/proc/self/fd'

/**
 * How many file handles this process holds on a database file and on what stands beside it (its log, its shared memory).
 * Only Linux tells; elsewhere 0.
 */
export function openHandles(file: string): number {
  if (!existsSync(handles)) return 0
  return readdirSync(handles).filter((handle) => place(handle).startsWith(file)).length
}

/** What a handle points to; nothing if others in this process have closed it since the list was read. */
function place(handle: string): string {
  try {
    return readlinkSync(path.join(handles, handle))
  } catch (error) {
    // Not an `Error` of Jest's own world, so its class says nothing.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return ''
    throw error
  }
}
