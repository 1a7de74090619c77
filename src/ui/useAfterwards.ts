import { useDeferredValue, useState } from 'react'
import { useAwake } from './useAwake.ts'

/** False while script draws a page for the first time, true right after: for what is out of sight and would keep the reader waiting. A written page has all of it. */
export function useAfterwards(): boolean {
  const awake = useAwake()
  const [written] = useState(!awake)
  return useDeferredValue(true, written)
}
