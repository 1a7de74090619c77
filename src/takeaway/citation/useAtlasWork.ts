import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import type { PartialDate } from '#schema/primitives.ts'
import { href } from '#url/place.ts'
import { useChoices } from '#url/useChoices.ts'
import { usePlace } from '#url/usePlace.ts'
import { pinnedAddress, writeAddress } from '#url/writeAddress.ts'
import { atlasWork } from './atlasWork.ts'
import type { Cited } from './Cited.ts'
import type { CitedWork } from './CitedWork.ts'

/**
 * The page at hand, or a part of it, as a work whose address holds the data release. The address of a part also spells out what stands at its default: what a
 * later version of the atlas takes for the default must not change the chart that was cited. In the browser only.
 */
export function useAtlasWork({ type, title, anchor }: Cited, accessed: PartialDate): CitedWork {
  const { dyad, release } = useCore()
  const { language } = useFormat()
  const { chosen } = useChoices()
  const place = usePlace()
  const query = type === 'figure' || anchor !== undefined ? pinnedAddress(chosen, release) : writeAddress({ ...chosen, release })
  return atlasWork({
    type, title, release, language, accessed, anchor,
    pair: dyad.name,
    updated: dyad.updated,
    path: `${dyad.id}/${place.path}`,
    url: location.origin + href(place, place.path) + query + (anchor === undefined ? '' : `#${anchor}`),
  })
}
