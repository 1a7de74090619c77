import { useEffect, useRef } from 'react'
import { useNavigationType } from 'react-router'

/**
 * What a browser does when a page loads, done for pages that script draws: a new page starts at its top with the
 * focus on its heading, so that a screen reader reads its name; Back returns the focus to the link that led away.
 */
export function useArrival(pathname: string) {
  const kind = useNavigationType()
  const left = useRef(pathname)
  useEffect(() => {
    if (left.current === pathname) return
    const from = left.current
    left.current = pathname
    if (kind === 'POP') {
      const links = document.querySelectorAll<HTMLAnchorElement>('main a[href]')
      Array.from(links).find(link => link.pathname === from)?.focus({ preventScroll: true })
      return
    }
    if (!location.hash) scrollTo(0, 0)
    const heading = document.querySelector<HTMLElement>('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [pathname, kind])
}
