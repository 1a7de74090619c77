import { createContext } from 'react'
import type { KnownWords } from './withKnown.ts'

/** The words that the pair's data know; absent before they are here, and then every well-formed id passes. */
export const KnownWordsContext = createContext<KnownWords | null>(null)
