import { useSyncExternalStore } from 'react'

/** A page stands alone: at most one link with a reader's text is ready at a time. */
let ready: string | null = null
const listeners = new Set<() => void>()

function make(link: string | null) {
  ready = link
  for (const listener of listeners) listener()
}

/** The page can be shared with the reader's text in its link, which its address does not hold: the text goes into a link by the reader's own choice only. Gives back how to take the offer back. */
export function offerTextLink(link: string): () => void {
  make(link)
  return () => make(null)
}

function watch(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** The link that carries the reader's text, whole and ready to be shared; null on all other pages. */
export const useTextLink = () => useSyncExternalStore(watch, () => ready, () => null)
