import { useEffect, useId, useState } from 'react'
import { useWords } from '#language/useWords.ts'
import style from '#takeaway/Takeaway.module.css'
import type { Cited } from './Cited.ts'
import { LateCitePanel } from './LateCitePanel.tsx'

interface CiteButtonProps {
  /** Asked at the press, and again when what it speaks of has changed: texts of a chart are read off the page. */
  cited: () => Cited
  className?: string | undefined
}

/** Opens the forms of a citation of one part of the page, under the buttons among which it stands. */
export function CiteButton({ cited, className = style.action }: CiteButtonProps) {
  const words = useWords('basket')
  const panelId = useId()
  const [open, setOpen] = useState<Cited | null>(null)
  // The address in an open form follows each choice: title and sources go with it.
  useEffect(() => setOpen(now => now && cited()), [cited])
  return (
    <>
      <button type="button" className={className} aria-expanded={open !== null} aria-controls={open ? panelId : undefined} onClick={() => setOpen(now => (now ? null : cited()))}>
        ❞ {words.citePart}
      </button>
      {open && (
        <div id={panelId} className={style.citing}>
          <LateCitePanel cited={open} />
        </div>
      )}
    </>
  )
}
