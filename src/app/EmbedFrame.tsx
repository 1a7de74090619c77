import { useContext, useEffect, type ReactNode } from 'react'
import { useLocation } from 'react-router'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { EmbeddedContext } from '#ui/EmbeddedContext.ts'
import { withoutTheme } from '#url/pictureTheme.ts'
import { useViewHref } from '#url/useViewHref.ts'
import { PairsContext } from './PairsContext.ts'
import style from './EmbedFrame.module.css'
import { Notices } from './Notices.tsx'
import { ReleaseNotice } from './ReleaseNotice.tsx'
import { fullPathOf, routeOf } from './route.ts'

/** Around a picture inside another site: nothing but a line that says whose it is and leads to the full view, under the same choices. */
export function EmbedFrame({ strip, children }: { strip?: ReactNode; children: ReactNode }) {
  const { dyad, release } = useCore()
  const format = useFormat()
  const { release: releaseOf, dataThrough } = useWords('shell')
  const words = useWords('embed')
  const full = useFullAddress()
  useEffect(() => {
    document.addEventListener('click', leaveFrame, { capture: true })
    return () => document.removeEventListener('click', leaveFrame, { capture: true })
  }, [])
  return (
    <main id="page" className={style.frame}>
      {strip}
      <ReleaseNotice />
      <Notices />
      <EmbeddedContext value>{children}</EmbeddedContext>
      <p className={style.line}>
        <a href={full} target="_blank" rel="noopener noreferrer">
          {words.openFull(dyad.name)} <span aria-hidden="true">↗</span>
        </a>
        <span>
          {releaseOf(release, format.date(dyad.updated))} · {dataThrough(format.date(dyad.dataThrough))} · <span lang={dyad.licenceLang}>{dyad.licence}</span>
        </span>
      </p>
    </main>
  )
}

/** The view that the picture stands in, with the picture's own query; where the address names no picture, the pair. */
function useFullAddress(): string {
  const { pathname, search } = useLocation()
  const hrefOf = useViewHref()
  const route = routeOf(pathname, useContext(PairsContext))
  if (route.kind !== 'embed') return hrefOf('')
  const [, anchor] = route.entry.full(route.params).split('#')
  return `${fullPathOf(route)}${withoutTheme(search)}${anchor ? `#${anchor}` : ''}`
}

/**
 * A full page refuses to be framed, so a link that leads off the picture opens a window of its own, before the router takes it for
 * a step inside the frame. Until script runs the `base` of the written page sends every link there.
 */
function leaveFrame(click: MouseEvent): void {
  const link = (click.target as Element).closest<HTMLAnchorElement>('a[href]')
  if (!link) return
  const stays = link.pathname === location.pathname && link.origin === location.origin
  link.target = stays ? '_self' : '_blank'
  if (!stays) click.stopPropagation()
}
