import type { ReactNode } from 'react'
import { LateChoicesContext, type ChoicesInHand } from './ChoicesContext.ts'
import { LateWays } from './LateWays.tsx'

/** What stands inside reads these choices (of `useLateChoices`), and its links follow with it. */
export function LateChoices({ hand, children }: { hand: ChoicesInHand; children: ReactNode }) {
  return (
    <LateChoicesContext value={hand}>
      <LateWays>{children}</LateWays>
    </LateChoicesContext>
  )
}
