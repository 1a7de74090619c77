import { useSyncExternalStore } from 'react'

/** As in the style sheets of this view: here the list stands alone unless the reader asks for the axis. */
const NARROW = '(max-width: 600px)'

const watch = (changed: () => void) => {
  const query = matchMedia(NARROW)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Whether the page is as narrow as a phone. On the server it is not: the style sheet decides until script runs. */
export function useNarrow(): boolean {
  return useSyncExternalStore(watch, () => matchMedia(NARROW).matches, () => false)
}
