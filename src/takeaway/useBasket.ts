import { useSyncExternalStore } from 'react'
import { basketNow, emptyBasket, watchBasket } from './basket.ts'

/** What the reader has collected; empty in the page's HTML. */
export const useBasket = () => useSyncExternalStore(watchBasket, basketNow, emptyBasket)
