import { useContext, useSyncExternalStore } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { HeadContext } from '#ui/PageHead.tsx'
import { atlasWork, type ShownWork } from './atlasWork.ts'
import type { CitedWork } from './CitedWork.ts'
import { useNarrowedTitle } from './useNarrowedTitle.ts'
import { useStanding } from './useStanding.ts'

const never = () => () => {}

/** What the build wrote, which the page's address in its head repeats: the first drawing in a browser must be the same text. */
const writtenOrigin = () => {
  const address = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href
  return address ? new URL(address).origin : ''
}

/** The page at hand as a work, as it stands in the HTML: of this release, at its published address, without the day of access, which only a reader has. */
export function useWrittenWork({ type, title }: Pick<ShownWork, 'type' | 'title'>): CitedWork {
  const { sink } = useContext(HeadContext)
  const { address, ...standing } = useStanding()
  const { language } = useFormat()
  const narrowed = useNarrowedTitle({ type, title })
  const origin = useSyncExternalStore(never, () => location.origin, () => sink?.origin ?? writtenOrigin())
  const pinned = standing.release === null ? '' : `?v=${standing.release}`
  return atlasWork({ ...standing, type, title: narrowed, language, url: origin + address + pinned, accessed: null })
}
