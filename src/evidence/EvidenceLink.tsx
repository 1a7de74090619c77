import type { MouseEvent, ReactNode } from 'react'
import { useIsAddressed, useOpenEvidence } from './EvidenceScope.tsx'
import style from './Evidence.module.css'

/** A figure that opens its evidence. Without script the link leads to the figure's row in the page's table. */
export function EvidenceLink({ anchor, computed = false, label, children }: { anchor: string; computed?: boolean; label?: string; children: ReactNode }) {
  const open = useOpenEvidence()
  const addressed = useIsAddressed()
  const follow = (click: MouseEvent<HTMLAnchorElement>) => {
    if (click.metaKey || click.ctrlKey || click.shiftKey) return
    click.preventDefault()
    // The sheet gives the focus back to what had it: not every browser focuses a link that is pressed, and a press kept until the app was there focuses none.
    click.currentTarget.focus({ preventScroll: true })
    // A step of its own either way: Back closes what was opened.
    history.pushState(history.state, '', addressed ? `#${anchor}` : undefined)
    open(anchor)
  }
  return (
    <a href={`#${anchor}`} className={computed ? style.computed : style.stated} aria-label={label} data-evidence={computed ? 'computed' : 'stated'} onClick={follow}>
      {children}
    </a>
  )
}
