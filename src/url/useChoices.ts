import { use } from 'react'
import { ChoicesContext, LateChoicesContext, type ChoicesInHand } from './ChoicesContext.ts'

/** What the reader has chosen, as the address says it, and the ways to choose otherwise. */
export function useChoices(): ChoicesInHand {
  const hand = use(LateChoicesContext) ?? use(ChoicesContext)
  if (!hand) throw new Error('Choices are asked for outside a ChoicesProvider')
  return hand
}
