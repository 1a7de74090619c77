import { useFormat } from '#language/useFormat.ts'
import type { PartialDate } from '#schema/primitives.ts'
import { useChoices } from '#url/useChoices.ts'
import { pinnedAddress, writeAddress } from '#url/writeAddress.ts'
import { atlasWork } from './atlasWork.ts'
import type { Cited } from './Cited.ts'
import type { CitedWork } from './CitedWork.ts'
import { useNarrowedTitle } from './useNarrowedTitle.ts'
import { useStanding } from './useStanding.ts'

/**
 * The page at hand, or a part of it, as a work whose address holds the data release. The address of a chart also spells out what stands at its default: what a
 * later version of the atlas takes for the default must not change what was cited. A single figure is the same under any. In the browser only.
 */
export function useAtlasWork({ type, title, anchor }: Cited, accessed: PartialDate): CitedWork {
  const { address, ...standing } = useStanding()
  const { release } = standing
  const { language } = useFormat()
  const { chosen } = useChoices()
  const narrowed = useNarrowedTitle({ type, title, anchor })
  const query = release !== null && type === 'figure' ? pinnedAddress(chosen, release) : writeAddress({ ...chosen, release })
  return atlasWork({
    ...standing, type, title: narrowed, language, accessed, anchor,
    url: location.origin + address + query + (anchor === undefined ? '' : `#${anchor}`),
  })
}
