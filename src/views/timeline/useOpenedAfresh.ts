import { useState } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { useAwake } from '#ui/useAwake.ts'

/**
 * Whether script draws this page and the reader has not been at this step of the history before: not where a written page is
 * hydrated, nor on the way back, where the page must be as long as it was.
 */
export function useOpenedAfresh(): boolean {
  const { key } = useLocation()
  const kind = useNavigationType()
  const awake = useAwake()
  // As it was when the page was opened: what is chosen on it is no opening.
  const [afresh] = useState(awake && (kind !== 'POP' || key === 'default'))
  return afresh
}
