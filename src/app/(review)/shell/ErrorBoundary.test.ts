import { ErrorBoundary } from './ErrorBoundary'

it('says that a page has failed until another is opened, and begins no page anew that has not', () => {
  const failed = { of: '/me', ...ErrorBoundary.getDerivedStateFromError() }
  expect(ErrorBoundary.getDerivedStateFromProps({ of: '/me' }, failed)).toBeNull()
  expect(ErrorBoundary.getDerivedStateFromProps({ of: '/queue' }, failed)).toEqual({
    failed: false,
    of: '/queue',
  })
})
