import { createContext, useContext } from 'react'

/** Whether the page stands inside another site: a picture with nothing to switch, collect or cite. */
export const EmbeddedContext = createContext(false)

export const useEmbedded = (): boolean => useContext(EmbeddedContext)
