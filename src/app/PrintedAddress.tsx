import { useSyncExternalStore } from 'react'
import { useLocation } from 'react-router'
import style from './Footer.module.css'
import { printedAddress } from './printedAddress.ts'

/** Where the page can be found, on paper only. The written page knows its path alone; host, filters and place are known in the browser. */
export function PrintedAddress() {
  const { pathname, search, hash } = useLocation()
  const address = useSyncExternalStore(
    neverChanges,
    () => printedAddress(location.origin + pathname + search + hash),
    // Hydration, too, must find what was written: a press before the app was there may have gone to a place in the page.
    () => pathname,
  )
  // Printed before the app was there, the page has its whole address from `boot.ts`.
  return <p className={style.address} data-address="" suppressHydrationWarning>{address}</p>
}

const neverChanges = () => () => {}
