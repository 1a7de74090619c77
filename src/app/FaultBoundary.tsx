import { Component, type ReactNode } from 'react'
import { showBootFault } from './bootFault.ts'

/** Last resort of the tree: a part that failed takes the page down to a message, never to a blank. */
export class FaultBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(fault: unknown) {
    showBootFault(fault, () => location.reload())
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
