import { ApolloProvider } from '@apollo/client/react'
import { client } from './apollo'
import { ErrorBoundary } from './ErrorBoundary'
import { LanguageProvider } from './language'
import { Pages } from './Pages'
import { type Known, SessionProvider } from './session'
import { ToastProvider } from './toasts'

/** The review front end, for whoever it is that begins. */
export const ReviewApp = ({ first }: { first: Known }) => (
  <LanguageProvider>
    <ErrorBoundary>
      <ToastProvider>
        <SessionProvider first={first}>
          <ApolloProvider client={client}>
            <Pages />
          </ApolloProvider>
        </SessionProvider>
      </ToastProvider>
    </ErrorBoundary>
  </LanguageProvider>
)
