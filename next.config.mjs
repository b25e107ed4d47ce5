import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

/**
 * Nothing is fetched from elsewhere and nothing of the office is drawn inside a stranger's page. Next writes
 * the data of a page into it as inline scripts, and Payload sets inline styles: both need 'unsafe-inline'
 * where no nonce is given. The embeds, which are meant for strangers' pages, set their own headers.
 */
const contentSecurityPolicy = [
  "default-src 'self'",
  "base-uri 'self'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "img-src 'self' blob: data:",
  "object-src 'none'",
  `script-src 'self' 'unsafe-inline'${process.env.NODE_ENV === 'development' ? " 'unsafe-eval'" : ''}`,
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self' blob:",
].join('; ')

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy },
        { key: 'Permissions-Policy', value: 'camera=(), geolocation=(), microphone=()' },
        { key: 'Referrer-Policy', value: 'same-origin' },
        { key: 'X-Content-Type-Options', value: 'nosniff' },
      ],
    },
  ],
  redirects: async () => [{ source: '/', destination: '/admin', permanent: false }],
  images: { unoptimized: true },
  // `npm run types` says it, once, for all of the code; the build need not say it again.
  typescript: { ignoreBuildErrors: true },
  // Native libraries and the drivers that load them stay outside of the bundle.
  serverExternalPackages: ['libsql', '@libsql/client', 'mongoose', 'mongodb', 'sharp'],
  turbopack: { root: path.dirname(fileURLToPath(import.meta.url)) },
  experimental: {
    // A page is loaded when it is first asked for: the server starts sooner and stays smaller.
    preloadEntriesOnStart: false,
    // Payload and GraphQL tell errors apart by the names of their classes.
    serverMinification: false,
  },
}

export default withPayload(nextConfig)
