import { createContext, useContext } from 'react'
import { CoreContext } from '#facts/useCore.ts'
import type { PartialDate } from '#schema/primitives.ts'
import { href } from '#url/place.ts'
import { usePlace } from '#url/usePlace.ts'

/** Where a page of ours stands, as far as a citation says it. */
export interface Standing {
  /** Name of the pair in the page's language; null above the pairs. */
  readonly pair: string | null
  /** Of the pair's data; null above the pairs, each of which has its own. */
  readonly release: string | null
  /** The day of the release. */
  readonly updated: PartialDate
  /** Of the page, without its language. */
  readonly path: string
  /** Without host and query. */
  readonly address: string
}

/** Told by pages above the pairs; those of a pair know it from their data. */
export const StandingContext = createContext<Standing | null>(null)

export function useStanding(): Standing {
  const above = useContext(StandingContext)
  const core = useContext(CoreContext)
  const place = usePlace()
  if (above) return above
  if (!core) throw new Error('A citation is asked for where neither a pair nor a standing is known')
  const { dyad, release } = core
  return { pair: dyad.name, release, updated: dyad.updated, path: `${dyad.id}/${place.path}`, address: href(place, place.path) }
}
