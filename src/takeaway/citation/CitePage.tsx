import { useContext, useEffect, useRef, useState, useSyncExternalStore, type KeyboardEvent } from 'react'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import style from '#takeaway/Takeaway.module.css'
import { HeadContext } from '#ui/PageHead.tsx'
import { apa } from './apa.ts'
import { LateCitePanel } from './LateCitePanel.tsx'
import { useWrittenWork } from './useWrittenWork.ts'

/** The title of a page just opened is written after it is drawn, and that of a page filtered anew after its address. */
function onTitle(changed: () => void): () => void {
  const observer = new MutationObserver(changed)
  observer.observe(document.head, { subtree: true, childList: true, characterData: true })
  return () => observer.disconnect()
}

/**
 * The page as a work to cite. One written form stands in the HTML, without the day of access, which only a reader has; with script all forms open. It is drawn
 * after the view, whose title it cites.
 */
export function CitePage() {
  const format = useFormat()
  const words = useWords('basket')
  const { suffix, sink } = useContext(HeadContext)
  const fold = useRef<HTMLDetailsElement>(null)
  const [asked, setAsked] = useState(false)
  const ask = () => setAsked(fold.current?.open ?? false)
  const closeOnEscape = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || !fold.current?.open) return
    press.preventDefault()
    fold.current.open = false
    fold.current.querySelector('summary')?.focus()
  }
  // It may have been opened before the app was there.
  useEffect(ask, [])
  // The pair and the name of the atlas are no part of it.
  const title = useSyncExternalStore(onTitle, () => sink?.title ?? document.title, () => sink?.title ?? document.title).replace(` · ${suffix}`, '')
  const written = useWrittenWork({ type: 'webpage', title })
  const reference = <p className={style.reference} data-citation>{apa(written, { words: words.reference, format })}</p>
  return (
    <details ref={fold} className={`${style.cite} no-print`} onToggle={ask} onKeyDown={closeOnEscape}>
      <summary>{words.cite}</summary>
      {asked ? <LateCitePanel cited={{ type: 'webpage', title }} meanwhile={reference} /> : reference}
    </details>
  )
}
