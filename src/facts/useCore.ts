import { createContext, useContext } from 'react'
import type { Core } from '#domain/compiled.ts'

export const CoreContext = createContext<Core | null>(null)

/** The index of the pair on screen. Throws outside a page of a pair: a mistake in the code, not in the data. */
export function useCore(): Core {
  const core = useContext(CoreContext)
  if (!core) throw new Error('useCore() outside a page of a pair')
  return core
}
