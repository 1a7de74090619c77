import { useCallback, useContext, useEffect, useRef, useState } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import style from '#takeaway/Takeaway.module.css'
import { HeadContext, type HeadFrame } from '#ui/PageHead.tsx'
import { apa } from './apa.ts'
import { LateCitePanel } from './LateCitePanel.tsx'
import { useWrittenWork } from './useWrittenWork.ts'

/** The page's own title, without the pair and the name of the atlas. */
const titleOf = ({ suffix, sink }: HeadFrame) => (sink?.title ?? document.title).replace(` · ${suffix}`, '')

/**
 * The page as a work to cite. One written form stands in the HTML, without the day of access, which only a reader has; with script all forms open. It is drawn
 * after the view, whose title it cites.
 */
export function CitePage() {
  const format = useFormat()
  const words = useWords('basket')
  const head = useContext(HeadContext)
  const fold = useRef<HTMLDetailsElement>(null)
  // The title of a page just opened is written after it is drawn: it is read anew when the reader asks.
  const [asked, setAsked] = useState<string | null>(null)
  const ask = useCallback(() => setAsked(fold.current?.open ? titleOf(head) : null), [head])
  // It may have been opened before the app was there.
  useEffect(ask, [ask])
  const title = asked ?? titleOf(head)
  const written = useWrittenWork({ type: 'webpage', title })
  const reference = <p className={style.reference} data-citation>{apa(written, { words: words.reference, format })}</p>
  return (
    <details ref={fold} className={`${style.cite} no-print`} onToggle={ask}>
      <summary>{words.cite}</summary>
      {asked === null ? reference : <LateCitePanel cited={{ type: 'webpage', title }} meanwhile={reference} />}
    </details>
  )
}
