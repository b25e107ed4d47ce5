import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'
import { contentSecurityPolicy } from './src/server/contentSecurityPolicy.mjs'
import { SECURITY_HEADERS } from './src/server/securityHeaders.mjs'

/** @type {import('next').NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  headers: async () => [
    {
      source: '/:path*',
      headers: [
        { key: 'Content-Security-Policy', value: contentSecurityPolicy() },
        ...Object.entries(SECURITY_HEADERS).map(([key, value]) => ({ key, value })),
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
