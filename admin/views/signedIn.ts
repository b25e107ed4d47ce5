import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

/**
 * The request of whoever is signed in. Payload shows views of our own to anyone, so each begins with this: a
 * stranger is sent to the sign-in form and comes back to the address that was asked for.
 */
export function signedIn({ initPageResult: { req } }: AdminViewServerProps): PayloadRequest {
  if (req.user) return req
  const { routes, admin } = req.payload.config
  const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })
  return redirect(`${login}?redirect=${encodeURIComponent(`${req.pathname}${req.search}`)}`)
}
