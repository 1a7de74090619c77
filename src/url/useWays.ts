import { use } from 'react'
import { LateWaysContext, WaysContext, type WaysInHand } from './ChoicesContext.ts'

/** Where the reader is, and addresses of other views of the pair. */
export function useWays(): WaysInHand {
  const ways = use(LateWaysContext) ?? use(WaysContext)
  if (!ways) throw new Error('A place is asked for outside a ChoicesProvider')
  return ways
}
