import { useContext, useEffect, useSyncExternalStore } from 'react'
import { useLocation, useNavigate } from 'react-router'
import { aheadNow, arrive, watchAhead, writeNow, writeSoon } from './addressAhead.ts'
import type { Choices } from './choices.ts'
import { KnownWordsContext } from './KnownWordsContext.ts'
import { readAddress, type AddressReading } from './readAddress.ts'
import { withKnown, type KnownWords } from './withKnown.ts'
import { writeAddress } from './writeAddress.ts'

export interface ChoicesInHand extends AddressReading {
  /** One step that Back undoes. Nothing happens where nothing changes. */
  choose(patch: Partial<Choices>): void
  /** Replaces the last step, for dragging and typing: shown at once, written at most five times a second. */
  adjust(patch: Partial<Choices>): void
  /** The address of this view with something chosen otherwise, for a link. */
  hrefWith(patch: Partial<Choices>): string
}

/** What the reader has chosen, as the address says it, and the ways to choose otherwise. */
export function useChoices(): ChoicesInHand {
  const location = useLocation()
  const navigate = useNavigate()
  const known = useContext(KnownWordsContext)
  const ahead = useSyncExternalStore(watchAhead, aheadNow, () => null)
  const { key, pathname } = location
  useEffect(() => arrive(key, { pathname, search: location.search }), [key, pathname, location.search])

  const said = (now: typeof ahead) => (now?.pathname === pathname ? now.search : location.search)
  const reading = readOnce(said(ahead), known)
  /** Asked at the time of the choice, so that two in one moment both count. */
  const searchWith = (patch: Partial<Choices>) => writeAddress({ ...readOnce(said(aheadNow()), known).chosen, ...patch })

  return {
    ...reading,
    choose: patch => {
      const search = searchWith(patch)
      if (search !== searchWith({})) writeNow({ pathname, search }, () => void navigate({ pathname, search }))
    },
    adjust: patch => {
      const search = searchWith(patch)
      const { hash, state } = location
      if (search !== searchWith({})) writeSoon({ pathname, search }, () => void navigate({ pathname, search, hash }, { replace: true, state }))
    },
    hrefWith: patch => pathname + searchWith(patch),
  }
}

let last: { search: string; known: KnownWords | null; reading: AddressReading } | null = null

/** Hundreds of links on a page ask the same address. */
function readOnce(search: string, known: KnownWords | null): AddressReading {
  if (last?.search !== search || last.known !== known) {
    const reading = readAddress(search)
    last = { search, known, reading: known ? withKnown(reading, known) : reading }
  }
  return last.reading
}
