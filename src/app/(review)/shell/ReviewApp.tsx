import { ApolloProvider } from '@apollo/client/react'
import { client } from './apollo'
import { ErrorBoundary } from './ErrorBoundary'
import { LanguageProvider } from './language'
import { Pages } from './Pages'
import { SessionProvider } from './session'
import { ToastProvider } from './toasts'

/** The review front end. */
export const ReviewApp = () => (
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
