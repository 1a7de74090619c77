import { useCallback, useContext, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { useCore } from '#facts/useCore.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import style from '#takeaway/Takeaway.module.css'
import { HeadContext, type HeadFrame } from '#ui/PageHead.tsx'
import { href } from '#url/place.ts'
import { usePlace } from '#url/usePlace.ts'
import { apa } from './apa.ts'
import { atlasWork } from './atlasWork.ts'
import { LateCitePanel } from './LateCitePanel.tsx'

const never = () => () => {}

/** The page's own title, without the pair and the name of the atlas. */
const titleOf = ({ suffix, sink }: HeadFrame) => (sink?.title ?? document.title).replace(` · ${suffix}`, '')

/**
 * The page as a work to cite. One written form stands in the HTML, without the day of access, which only a reader has; with script all forms open. It is drawn
 * after the view, whose title it cites.
 */
export function CitePage() {
  const { dyad, release } = useCore()
  const format = useFormat()
  const words = useWords('basket')
  const place = usePlace()
  const head = useContext(HeadContext)
  const origin = useSyncExternalStore(never, () => location.origin, () => '')
  const fold = useRef<HTMLDetailsElement>(null)
  // The title of a page just opened is written after it is drawn: it is read anew when the reader asks.
  const [asked, setAsked] = useState<string | null>(null)
  const ask = useCallback(() => setAsked(fold.current?.open ? titleOf(head) : null), [head])
  // It may have been opened before the app was there.
  useEffect(ask, [ask])
  const title = asked ?? titleOf(head)
  const path = href(place, place.path)
  const written = atlasWork({
    type: 'webpage', title, release, pair: dyad.name, updated: dyad.updated, language: format.language, path: `${dyad.id}/${place.path}`, url: `${origin}${path}?v=${release}`, accessed: null,
  })
  const reference = <p className={style.reference}>{apa(written, { words: words.reference, format })}</p>
  return (
    <details ref={fold} className={`${style.cite} no-print`} onToggle={ask}>
      <summary>{words.cite}</summary>
      {asked === null ? reference : <LateCitePanel cited={{ type: 'webpage', title, sources: [] }} meanwhile={reference} />}
    </details>
  )
}
