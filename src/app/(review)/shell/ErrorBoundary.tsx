import { Component, type ReactNode } from 'react'
import { Button } from './Button'
import { failureShown } from './failures'
import { useWords } from './language'
import { shellWords } from './words'

function Broken() {
  const w = useWords(shellWords)
  return (
    <div role="alert" style={{ padding: 'var(--gap)' }}>
      <p>{w.broken}</p>
      <Button onClick={() => location.reload()}>{w.reload}</Button>
    </div>
  )
}

interface Failing {
  failed: boolean
  of: string | undefined
}

/** Where a screen fails, the frame around it stays and says so, until another is opened. */
export class ErrorBoundary extends Component<{ of?: string; children: ReactNode }, Failing> {
  override state: Failing = { failed: false, of: this.props.of }

  static getDerivedStateFromError(): Pick<Failing, 'failed'> {
    return { failed: true }
  }

  static getDerivedStateFromProps({ of }: { of?: string }, state: Failing): Failing | null {
    return of === state.of ? null : { failed: false, of }
  }

  override componentDidCatch(): void {
    failureShown()
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children
  }
}
