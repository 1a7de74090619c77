import { useContext } from 'react'
import { ChoicesContext, type ChoicesInHand } from './ChoicesContext.ts'

/** What the reader has chosen, as the address says it, and the ways to choose otherwise. */
export function useChoices(): ChoicesInHand {
  const hand = useContext(ChoicesContext)
  if (!hand) throw new Error('Choices are asked for outside a ChoicesProvider')
  return hand
}
