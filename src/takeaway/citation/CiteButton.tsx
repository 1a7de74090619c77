import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import { useWords } from '#language/useWords.ts'
import style from '#takeaway/Takeaway.module.css'
import type { Cited } from './Cited.ts'
import { LateCitePanel } from './LateCitePanel.tsx'

interface CiteButtonProps {
  /** Asked at the press, and again when what it speaks of has changed: texts of a chart are read off the page. */
  cited: () => Cited
  className?: string | undefined
}

/** Opens the forms of a citation of one part of the page, under the buttons among which it stands; Escape closes them. */
export function CiteButton({ cited, className = style.action }: CiteButtonProps) {
  const words = useWords('basket')
  const panelId = useId()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<Cited | null>(null)
  // The address in an open form follows each choice: title and sources go with it.
  useEffect(() => setOpen(now => now && cited()), [cited])
  const closeOnEscape = (press: KeyboardEvent) => {
    if (press.key !== 'Escape' || open === null) return
    // Of a sheet in which it stands, only the citation is closed.
    press.preventDefault()
    setOpen(null)
    button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className}
        aria-expanded={open !== null}
        aria-controls={open ? panelId : undefined}
        onClick={() => setOpen(now => (now ? null : cited()))}
        onKeyDown={closeOnEscape}
      >
        ❞ {words.citePart}
      </button>
      {open && (
        <div id={panelId} role="group" aria-label={words.citePart} className={style.citing} onKeyDown={closeOnEscape}>
          <LateCitePanel cited={open} />
        </div>
      )}
    </>
  )
}
