import { useSyncExternalStore } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { href } from '#url/place.ts'
import { usePlace } from '#url/usePlace.ts'
import { atlasWork, type ShownWork } from './atlasWork.ts'
import type { CitedWork } from './CitedWork.ts'

const never = () => () => {}

/** The page at hand as a work, as it stands in the HTML: of this release, without what only a browser knows, which are the host and the day of access. */
export function useWrittenWork({ type, title }: Pick<ShownWork, 'type' | 'title'>): CitedWork {
  const { dyad, release } = useCore()
  const { language } = useFormat()
  const place = usePlace()
  const origin = useSyncExternalStore(never, () => location.origin, () => '')
  return atlasWork({
    type, title, release, language, pair: dyad.name, updated: dyad.updated, path: `${dyad.id}/${place.path}`, url: `${origin}${href(place, place.path)}?v=${release}`, accessed: null,
  })
}
