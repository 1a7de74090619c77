import { useState, useSyncExternalStore } from 'react'

/** The device's own sheet for links: not there, beside other ways, or, on a device held in the hand, the usual way. The page's HTML is the same for all and knows nothing of it. */
type Sheet = 'unknown' | 'none' | 'beside' | 'first'

interface ShareSheet {
  readonly sheet: Sheet
  /** Opens it with an address of the page. */
  readonly share: (url: string) => void
  /** What is to be read out. */
  readonly said: string
}

const never = () => () => {}

/** The device's own way to pass a link of the page on. */
export function useShareSheet(failed: string): ShareSheet {
  const found = useSyncExternalStore(never, sheetHere, () => 'unknown' as const)
  const [refused, refuse] = useState(false)
  const share = (url: string) =>
    void navigator.share({ title: document.title, url }).catch((fault: unknown) => {
      // Closing the sheet is a change of mind and no failure.
      if ((fault as DOMException).name !== 'AbortError') refuse(true)
    })
  return { sheet: refused ? 'none' : found, share, said: refused ? failed : '' }
}

/** Whether it comes first was found out before the first paint (`headScript`), and the button has stood there since. Older browsers share without being able to say what. */
function sheetHere(): Sheet {
  if ('shares' in document.documentElement.dataset) return 'first'
  return 'share' in navigator && (navigator.canShare?.({ url: location.href }) ?? true) ? 'beside' : 'none'
}
