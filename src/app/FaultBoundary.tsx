import { Component, type ReactNode } from 'react'
import { hideBootFault, showBootFault } from './bootFault.ts'

interface FaultBoundaryProps {
  /** Where the reader is: a fault of one page is over on the next, so that Back leads out of it. */
  at: string
  children: ReactNode
}

/** Last resort of the tree: a part that failed takes the page down to a message, never to a blank. */
export class FaultBoundary extends Component<FaultBoundaryProps, { failed: boolean; at: string }> {
  override state = { failed: false, at: this.props.at }

  static getDerivedStateFromProps({ at }: FaultBoundaryProps, state: { failed: boolean; at: string }) {
    return { at, failed: state.failed && state.at === at }
  }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidUpdate(before: FaultBoundaryProps) {
    if (before.at !== this.props.at) hideBootFault()
  }

  override componentDidCatch(fault: unknown) {
    showBootFault(fault, () => location.reload())
  }

  override render() {
    return this.state.failed ? null : this.props.children
  }
}
