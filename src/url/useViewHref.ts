import type { WaysInHand } from './ChoicesContext.ts'
import { useWays } from './useWays.ts'

/** Makes addresses of other views of the pair (`events/some-id`) that keep the reader's years, sectors and as-of day. */
export const useViewHref = (): WaysInHand['hrefOf'] => useWays().hrefOf
