import { useEffect, type ReactNode } from 'react'

/** Says when the tree answers: hydrated or drawn, and its handlers in place. */
export function Ready({ onReady, children }: { onReady: () => void; children: ReactNode }) {
  useEffect(onReady, [onReady])
  return children
}
