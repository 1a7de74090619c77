import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { placeOf, keepPlaces, notePlace } from './scrollPlaces.ts'

/**
 * A new page starts at its top, or where its address points; Back returns to where the reader was on that step. The browser
 * would try before the page is drawn, and end short of the place.
 */
export function useScrollPlace() {
  const { key, pathname, hash } = useLocation()
  const kind = useNavigationType()
  const left = useRef(pathname)

  useEffect(() => {
    history.scrollRestoration = 'manual'
    // The next document, or this one loaded anew, is the browser's to restore.
    const handBack = () => {
      history.scrollRestoration = 'auto'
      keepPlaces()
    }
    addEventListener('pagehide', handBack)
    return () => removeEventListener('pagehide', handBack)
  }, [])

  useLayoutEffect(() => {
    const step = key + hash
    const isNew = left.current !== pathname
    left.current = pathname
    // A plain link into the page comes as a step without a key of its own: the browser has gone there already.
    const isJump = key === 'default' && hash !== ''
    const place = kind === 'POP' && !isJump ? placeOf(step) : undefined
    if (place !== undefined) scrollTo(0, place)
    else if (isNew) goToStart(hash)
    const note = () => notePlace(step, scrollY)
    addEventListener('scroll', note, { passive: true })
    return () => removeEventListener('scroll', note)
  }, [key, pathname, hash, kind])
}

function goToStart(hash: string): void {
  const target = hash && document.getElementById(hash.slice(1))
  if (target) target.scrollIntoView()
  else scrollTo(0, 0)
}
