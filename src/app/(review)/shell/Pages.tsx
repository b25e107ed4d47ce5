import { Suspense, useEffect } from 'react'
import { Link, Route, Router, Switch, useLocation } from 'wouter'
import { useWords } from './language'
import { ErrorBoundary } from './ErrorBoundary'
import { Frame } from './Frame'
import { keepForOffline } from './offline'
import { BASE } from './base'
import { ROUTES } from './routes'
import { useSession } from './session'
import { SignIn } from './SignIn'
import { Skeleton } from './Skeleton'
import { shellWords } from './words'

const OWN_PAGES = /^\/review\/me(\/|$)/

let offline: Promise<void> | undefined

/**
 * Once a visit, when somebody signed in opens one of the own pages, which are used in a commune: a head at a desk loads
 * no more than the queue. No harm where it fails: without it the pages open with a network alone.
 */
function useOffline(isIn: boolean): void {
  const [path] = useLocation()
  const isGoing = isIn && OWN_PAGES.test(path)
  useEffect(() => {
    if (isGoing) offline ??= keepForOffline().catch(() => undefined)
  }, [isGoing])
}

function NotFound() {
  const w = useWords(shellWords)
  return (
    <>
      <h1>{w.notFound}</h1>
      <p>
        <Link href="/">{w.notFoundWay}</Link>
      </p>
    </>
  )
}

/** The page of the address, for whoever is signed in. */
export function Pages() {
  const { state } = useSession()
  const [path] = useLocation()
  useOffline(state === 'in')
  if (state === 'out') return <SignIn />
  return (
    <Router base={BASE}>
      <Frame>
        <ErrorBoundary of={path}>
          <Suspense fallback={<Skeleton />}>
            <Switch>
              {Object.values(ROUTES).map(({ path, Component }) => (
                <Route component={Component} key={path} path={path} />
              ))}
              <Route component={NotFound} />
            </Switch>
          </Suspense>
        </ErrorBoundary>
      </Frame>
    </Router>
  )
}
