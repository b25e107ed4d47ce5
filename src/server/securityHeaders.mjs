/** What every answer says besides its policy for scripts: Next's pages through next.config.mjs, our own through scripts/start. */
export const SECURITY_HEADERS = {
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
}
