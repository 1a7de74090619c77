import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation, useNavigationType } from 'react-router'
import { watchSize } from '#ui/watchSize.ts'
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
    const returning = place === undefined ? null : returnTo(place)
    if (!returning && isNew) goToStart(hash)
    // Where a page that is still growing stands is no place that the reader chose.
    const note = () => { if (!returning || returning.signal.aborted) notePlace(step, scrollY) }
    addEventListener('scroll', note, { passive: true })
    return () => {
      returning?.abort()
      removeEventListener('scroll', note)
    }
  }, [key, pathname, hash, kind])
}

/** Part of a page may come late, and its place not be there before: it is gone to as the page grows, until the reader moves themselves. */
function returnTo(place: number): AbortController {
  const ending = new AbortController()
  const { signal } = ending
  const go = () => {
    if (signal.aborted) return
    scrollTo(0, place)
    if (document.documentElement.scrollHeight - innerHeight >= place) ending.abort()
  }
  const stop = watchSize(document.body, go)
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop)
  for (const sign of ['wheel', 'touchstart', 'pointerdown', 'keydown']) addEventListener(sign, () => ending.abort(), { signal, passive: true })
  return ending
}

function goToStart(hash: string): void {
  const target = hash && document.getElementById(hash.slice(1))
  if (target) target.scrollIntoView()
  else scrollTo(0, 0)
}
