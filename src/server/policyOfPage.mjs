import { createHash } from 'node:crypto'
import { policyOf } from './contentSecurityPolicy.mjs'

/**
 * The policy of a page that is the same for everybody: its own inline scripts run, known by what they say, and no others.
 * @param {string} html
 * @returns {string}
 */
export function policyOfPage(html) {
  const inline = [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script]) => script)
  const digests = inline.map((script) => createHash('sha256').update(script).digest('base64'))
  return policyOf(digests.map((digest) => `'sha256-${digest}'`).join(' '))
}
