import type { Place } from './place.ts'
import { useWays } from './useWays.ts'

/** The language, pair and view that the address names. */
export const usePlace = (): Place => useWays().place
