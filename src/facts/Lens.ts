import { createContext, useContext } from 'react'
import type { QueryKey } from '@tanstack/react-query'

/** Makes of the query for a file the query for what was known of it on some day. */
export type Lens = <Q extends { readonly queryKey: QueryKey }>(query: Q) => Q

/** The atlas of today. */
export const asItIs: Lens = query => query

/** Through which everything on the page is seen; without one it is the atlas of today. */
export const LensContext = createContext<Lens>(asItIs)

export const useLens = (): Lens => useContext(LensContext)
