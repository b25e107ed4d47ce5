import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy } from './server/contentSecurityPolicy.mjs'

/**
 * Gives each page of the admin a nonce of its own: scripts run that this server wrote into this
 * answer, and none that somebody managed to smuggle into a text. Next reads the nonce from the policy on the request.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(crypto.randomUUID())
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

export const config = { matcher: ['/admin', '/admin/:path*'] }
