'use client'

import { ApolloProvider } from '@apollo/client/react'
import { useSyncExternalStore } from 'react'
import { client } from './apollo'
import { ErrorBoundary } from './ErrorBoundary'
import { LanguageProvider } from './language'
import { Pages } from './Pages'
import { SessionProvider } from './session'
import { PageSkeleton } from './Skeleton'
import { ToastProvider } from './toasts'

const never = () => () => undefined

/** True in the browser once React has taken the page over; false on the server, which knows nobody. */
const useInBrowser = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  )

/** The review front end. The server draws its skeleton; everything else happens in the browser. */
export function ReviewApp() {
  if (!useInBrowser()) return <PageSkeleton />
  return (
    <LanguageProvider>
      <ErrorBoundary>
        <ToastProvider>
          <SessionProvider>
            <ApolloProvider client={client}>
              <Pages />
            </ApolloProvider>
          </SessionProvider>
        </ToastProvider>
      </ErrorBoundary>
    </LanguageProvider>
  )
}
