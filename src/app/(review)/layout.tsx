import './shell/theme.css'
import type { Metadata, Viewport } from 'next'
import { headers } from 'next/headers'
import type { ReactNode } from 'react'
import { REMEMBERED_SETTINGS } from './shell/rememberedSettings'

export const metadata: Metadata = {
  title: 'Về Cơ Sở',
  description: 'Xem xét, góp ý và duyệt kế hoạch đi cơ sở',
  robots: { index: false, follow: false },
  manifest: '/review-icons/manifest.webmanifest',
  appleWebApp: { title: 'Về Cơ Sở' },
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#14181f' },
  ],
}

/**
 * One page for everybody: it holds no data of anyone. It is made for each request only because its scripts carry the
 * nonce of the request, see src/proxy.ts.
 */
export default async function ReviewLayout({ children }: { children: ReactNode }) {
  const nonce = nonceIn((await headers()).get('content-security-policy') ?? '')
  return (
    <html lang="vi" suppressHydrationWarning>
      <head>
        <script
          dangerouslySetInnerHTML={{ __html: REMEMBERED_SETTINGS }}
          nonce={nonce}
          suppressHydrationWarning
        />
      </head>
      <body>{children}</body>
    </html>
  )
}

const nonceIn = (policy: string): string | undefined => /'nonce-([^']+)'/.exec(policy)?.[1]
