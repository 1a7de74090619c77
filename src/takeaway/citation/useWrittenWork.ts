import { useSyncExternalStore } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { atlasWork, type ShownWork } from './atlasWork.ts'
import type { CitedWork } from './CitedWork.ts'
import { useStanding } from './useStanding.ts'

const never = () => () => {}

/** The page at hand as a work, as it stands in the HTML: of this release, without what only a browser knows, which are the host and the day of access. */
export function useWrittenWork({ type, title }: Pick<ShownWork, 'type' | 'title'>): CitedWork {
  const { address, ...standing } = useStanding()
  const { language } = useFormat()
  const origin = useSyncExternalStore(never, () => location.origin, () => '')
  const pinned = standing.release === null ? '' : `?v=${standing.release}`
  return atlasWork({ ...standing, type, title, language, url: origin + address + pinned, accessed: null })
}
