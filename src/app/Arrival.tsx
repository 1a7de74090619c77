import { useEffect, useRef, useState } from 'react'
import { useNavigationType } from 'react-router'
import { useScrollPlace } from './useScrollPlace.ts'

/**
 * What a browser does when a page loads, done for pages that script draws: the focus goes to the heading, or on Back to the
 * link that led away, the page stands where it should, and a screen reader hears its title.
 */
export function Arrival({ pathname }: { pathname: string }) {
  const kind = useNavigationType()
  const left = useRef(pathname)
  const [announced, announce] = useState('')
  useScrollPlace()
  useEffect(() => {
    if (left.current === pathname) return
    const from = left.current
    left.current = pathname
    announce(document.title)
    if (kind === 'POP' && focusLinkTo(from)) return
    const heading = document.querySelector<HTMLElement>('h1')
    heading?.setAttribute('tabindex', '-1')
    heading?.focus({ preventScroll: true })
  }, [pathname, kind])
  return (
    <p className="unseen" aria-live="polite">
      {announced}
    </p>
  )
}

function focusLinkTo(path: string): boolean {
  // One in a closed part of the page cannot take the focus; another to the same record may stand open.
  const link = Array.from(document.querySelectorAll<HTMLAnchorElement>('main a[href]')).find(one => one.pathname === path && one.checkVisibility())
  link?.focus({ preventScroll: true })
  return link !== undefined
}
