import { useDeferredValue, type ReactNode } from 'react'
import { LateChoicesContext, LateWaysContext, type ChoicesInHand } from './ChoicesContext.ts'
import { useWays } from './useWays.ts'

/** What stands inside reads these choices (of `useLateChoices`), and its links follow with it. */
export function LateChoices({ hand, children }: { hand: ChoicesInHand; children: ReactNode }) {
  const ways = useDeferredValue(useWays())
  return (
    <LateWaysContext value={ways}>
      <LateChoicesContext value={hand}>{children}</LateChoicesContext>
    </LateWaysContext>
  )
}
