import { BASE } from './base'
import { ROUTES } from './routes'

const fits = (pattern: string, address: string): boolean => {
  const [wanted, given] = [pattern.split('/'), address.split('/')]
  return (
    wanted.length === given.length && wanted.every((part, at) => part.startsWith(':') || part === given[at])
  )
}

/** The page of an address of this site, as the router will choose it once it runs; nothing where there is none. */
export function pageAt(pathname: string): (typeof ROUTES)[keyof typeof ROUTES] | undefined {
  const address = pathname.slice(BASE.length).replace(/\/$/, '') || '/'
  return Object.values(ROUTES).find(({ path }) => fits(path, address))
}
