/**
 * Nothing is fetched from elsewhere and nothing of the office is drawn inside a stranger's page. The embeds, which are
 * meant for strangers' pages, set their own headers.
 * @param {string} [nonce] what marks the inline scripts of one page; without it any inline script runs, which pages
 *   that are built once for everybody need: Next writes their data into them as scripts
 * @returns {string}
 */
export const contentSecurityPolicy = (nonce) =>
  policyOf(nonce ? `'nonce-${nonce}' 'strict-dynamic'` : "'unsafe-inline'")

/**
 * @param {string} scripts which inline scripts run; none where it is empty
 * @returns {string}
 */
export function policyOf(scripts) {
  const development = process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''
  return [
    "default-src 'self'",
    "base-uri 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    "img-src 'self' blob: data:",
    "object-src 'none'",
    `script-src ${["'self'", scripts].filter(Boolean).join(' ')}${development}`,
    // Payload and its date picker set styles on elements.
    "style-src 'self' 'unsafe-inline'",
    "worker-src 'self' blob:",
  ].join('; ')
}
