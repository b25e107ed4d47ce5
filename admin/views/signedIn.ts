import { redirect } from 'next/navigation'
import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

/**
 * The request of whoever is signed in. Payload shows views of our own to anyone, so each begins with this: a
 * stranger is sent to the sign-in form and comes back to the address that was asked for.
 */
export function signedIn({ initPageResult: { req }, searchParams }: AdminViewServerProps): PayloadRequest {
  if (req.user) return req
  const { routes, admin } = req.payload.config
  const login = formatAdminURL({ adminRoute: routes.admin, path: admin.routes.login })
  // The request that Payload makes for a view has the path of the address and not its query.
  const chosen = Object.entries(searchParams ?? {}).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  const query = new URLSearchParams(chosen).toString()
  const asked = query === '' ? req.pathname : `${req.pathname}?${query}`
  return redirect(`${login}?redirect=${encodeURIComponent(asked)}`)
}
