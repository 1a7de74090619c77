import { useEffect, useLayoutEffect, useRef } from 'react'
import { useLocation } from 'react-router'
import type { SourceEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { useWords } from '#language/useWords.ts'
import type { Observation } from '#schema/observation.ts'
import { CiteButton } from '#takeaway/citation/CiteButton.tsx'
import { CollectButton } from '#takeaway/CollectButton.tsx'
import { CopySentence } from '#takeaway/CopySentence.tsx'
import { ReportLink } from '#takeaway/report/ReportLink.tsx'
import type { TakenFigure } from '#takeaway/TakenFigure.ts'
import { useEmbedded } from '#ui/EmbeddedContext.ts'
import { ComputedEvidence } from './ComputedEvidence.tsx'
import { StatedEvidence } from './StatedEvidence.tsx'
import style from './EvidenceSheet.module.css'

export interface EvidenceSheetProps {
  anchor: string
  rows: readonly Observation[]
  computed: readonly Computed[]
  sources: ReadonlyMap<string, SourceEntry>
  among: readonly Observation[]
  /** The figure, ready to be collected or copied with its citation. */
  taken: TakenFigure | null
  onClose: () => void
}

/** The evidence of one figure, beside the page: a dialog that Escape, the button, or a click outside closes. */
export function EvidenceSheet({ anchor, rows, computed, sources, among, taken, onClose }: EvidenceSheetProps) {
  const words = useWords('evidence')
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const opened = dialog.current
    opened?.showModal()
    // Back takes the sheet away without closing it: only a dialog that is closed gives the focus back to what was pressed.
    return () => opened?.close()
  }, [])
  const embedded = useEmbedded()
  const { key } = useLocation()
  const openedAt = useRef(key)
  useEffect(() => {
    // A link inside leads elsewhere, perhaps on this very page: the sheet must not stand before it.
    if (key !== openedAt.current) dialog.current?.close()
  }, [key])
  const id = anchor.slice(2)
  const observation = anchor.startsWith('o-') ? rows.find(row => row.id === id) : undefined
  const figure = anchor.startsWith('c-') ? computed.find(one => one.id === id) : undefined
  const leave = () => {
    if (/^#[oc]-/.test(location.hash)) history.replaceState(history.state, '', location.pathname + location.search)
    onClose()
  }
  return (
    <dialog ref={dialog} className={style.sheet} aria-label={words.title} onClose={leave} onClick={click => click.target === dialog.current && dialog.current.close()}>
      <div className={style.content}>
        <button type="button" className={style.close} onClick={() => dialog.current?.close()}>
          {words.close} <span aria-hidden="true">×</span>
        </button>
        {observation && <StatedEvidence observation={observation} sources={sources} among={among} />}
        {figure && <ComputedEvidence figure={figure} sources={sources} among={among} />}
        {taken && (
          <div className={style.take}>
            {!embedded && <CollectButton figure={taken} className={style.button} />}
            <CopySentence figure={taken} className={style.button} />
            {!embedded && (
              <CiteButton
                key={anchor}
                className={style.button}
                cited={() => ({ type: 'webpage', title: `${taken.subject}, ${taken.periodText}: ${taken.text}`, anchor, sources: taken.sources })}
              />
            )}
            <ReportLink key={`report ${anchor}`} reported={{ kind: 'figure', figure: taken }} className={style.report} />
          </div>
        )}
      </div>
    </dialog>
  )
}
