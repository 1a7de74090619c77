import { useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { aheadNow, arrive, watchAhead, writeNow, writeSoon, type Ahead } from './addressAhead.ts'
import { carried } from './carried.ts'
import type { Choices } from './choices.ts'
import { ChoicesContext, WaysContext, type ChoicesInHand, type WaysInHand } from './ChoicesContext.ts'
import { href, parsePath } from './place.ts'
import { readOnce } from './readOnce.ts'
import type { KnownWords } from './withKnown.ts'
import { writeAddress } from './writeAddress.ts'

/**
 * Reads the address for all that stands inside it, once a choice: what it gives changes when something else is chosen, and not when
 * the address bar catches up with what the page shows already. `known`: the words that the pair's data know; without them every
 * well-formed id passes.
 */
export function ChoicesProvider({ known = null, children }: { known?: KnownWords | null; children: ReactNode }) {
  const location = useLocation()
  const navigate = useNavigate()
  const ahead = useSyncExternalStore(watchAhead, aheadNow, () => null)
  const { key, pathname } = location
  useEffect(() => arrive(key, { pathname, search: location.search }), [key, pathname, location.search])
  // Asked at the time of the choice, so that two in one moment both count.
  const latest = useRef({ location, navigate })
  useLayoutEffect(() => {
    latest.current = { location, navigate }
  })

  const reading = readOnce(searchSaid(location, ahead), known)
  const steps = useMemo((): Pick<ChoicesInHand, 'choose' | 'adjust'> => {
    const searchWith = (patch: Partial<Choices>) => writeAddress({ ...readOnce(searchSaid(latest.current.location, aheadNow()), known).chosen, ...patch })
    return {
      choose: patch => {
        const search = searchWith(patch)
        if (search !== searchWith({})) writeNow({ pathname, search }, () => void latest.current.navigate({ pathname, search }))
      },
      adjust: patch => {
        const search = searchWith(patch)
        const { hash, state } = latest.current.location
        if (search !== searchWith({})) writeSoon({ pathname, search }, () => void latest.current.navigate({ pathname, search, hash }, { replace: true, state }))
      },
    }
  }, [pathname, known])
  const hand = useMemo((): ChoicesInHand => ({ ...reading, ...steps, hrefWith: patch => pathname + writeAddress({ ...reading.chosen, ...patch }) }), [reading, steps, pathname])

  const { years, sectors, asOf } = carried(reading.chosen)
  const ways = useMemo((): WaysInHand => {
    const place = parsePath(pathname)
    return { place, hrefOf: (path, choices) => href(place, path, { years, sectors, asOf, ...choices }) }
  }, [pathname, years, sectors, asOf])

  return (
    <WaysContext value={ways}>
      <ChoicesContext value={hand}>{children}</ChoicesContext>
    </WaysContext>
  )
}

/** What is ahead of the address counts on the page that it belongs to. */
const searchSaid = ({ pathname, search }: Ahead, ahead: Ahead | null) => (ahead?.pathname === pathname ? ahead.search : search)
