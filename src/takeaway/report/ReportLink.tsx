import { useState, type ComponentType } from 'react'
import { createPortal } from 'react-dom'
import { useCore } from '#facts/useCore.ts'
import { loadSections } from '#language/sections.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import type { Reported } from './Reported.ts'
import type { ReportSheetProps } from './ReportSheet.tsx'

interface ReportLinkProps {
  reported: Reported
  className?: string | undefined
}

type Fetched = Pick<ReportSheetProps, 'words'> & { readonly Sheet: ComponentType<ReportSheetProps> }

/** To the pair's contact; with script by way of a form that is filled in with what the reader sees, fetched when asked for. Where it cannot be fetched the link leads there itself. */
export function ReportLink({ reported, className }: ReportLinkProps) {
  const { contact } = useCore().dyad
  const language = useLanguage()
  const { reportError } = useWords('shell')
  const [open, setOpen] = useState(false)
  const [fetched, setFetched] = useState<Fetched | null>(null)
  const show = () => {
    setOpen(true)
    const leave = () => location.assign(contact)
    void Promise.all([import('./ReportSheet.tsx'), loadSections(language, ['report'])]).then(
      ([{ ReportSheet }, { report }]) => (report ? setFetched({ Sheet: ReportSheet, words: report }) : leave()),
      leave,
    )
  }
  return (
    <>
      <a
        href={contact}
        className={className}
        rel="noopener noreferrer external"
        data-opens=""
        aria-haspopup="dialog"
        onClick={press => {
          if (press.ctrlKey || press.metaKey || press.shiftKey || press.altKey) return
          press.preventDefault()
          show()
        }}
      >
        {reportError}
      </a>
      {/* Not among the links: it would take on their look. */}
      {open && fetched && createPortal(<fetched.Sheet reported={reported} words={fetched.words} onClose={() => setOpen(false)} />, document.body)}
    </>
  )
}
