import { createContext } from 'react'

/** What the page at hand is narrowed to by the reader's choices, in words. Its title does not say it. */
export const NarrowedContext = createContext<readonly string[]>([])
