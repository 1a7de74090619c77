import { useDeferredValue, type ReactNode } from 'react'
import { LateWaysContext } from './ChoicesContext.ts'
import { useWays } from './useWays.ts'

/** Links that may follow a choice a moment later: hundreds at the end of a page. */
export function LateWays({ children }: { children: ReactNode }) {
  return <LateWaysContext value={useDeferredValue(useWays())}>{children}</LateWaysContext>
}
