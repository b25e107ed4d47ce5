import { Suspense } from 'react'
import { Link, Route, Router, Switch } from 'wouter'
import { useWords } from './language'
import { ErrorBoundary } from './ErrorBoundary'
import { Frame } from './Frame'
import { ROUTES } from './routes'
import { useSession } from './session'
import { SignIn } from './SignIn'
import { PageSkeleton, Skeleton } from './Skeleton'
import { shellWords } from './words'

/** Under this address the browser's router decides; the server sends the same shell for all of it. */
const BASE = '/review'

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
  if (state === 'asking') return <PageSkeleton />
  if (state === 'out') return <SignIn />
  return (
    <Router base={BASE}>
      <Frame>
        <ErrorBoundary>
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
