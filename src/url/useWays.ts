import { useContext } from 'react'
import { WaysContext, type WaysInHand } from './ChoicesContext.ts'

/** Where the reader is, and addresses of other views of the pair. */
export function useWays(): WaysInHand {
  const ways = useContext(WaysContext)
  if (!ways) throw new Error('A place is asked for outside a ChoicesProvider')
  return ways
}
