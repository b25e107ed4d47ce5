import { Component, type ReactNode } from 'react'
import { Button } from './Button'
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

/** Where a screen fails, the frame around it stays and says so. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override render(): ReactNode {
    return this.state.failed ? <Broken /> : this.props.children
  }
}
