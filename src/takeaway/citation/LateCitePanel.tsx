import { useEffect, useState, type ComponentType, type ReactNode } from 'react'
import { loadSections } from '#language/sections.ts'
import { useLanguage } from '#language/useLanguage.ts'
import { useWords } from '#language/useWords.ts'
import style from '#takeaway/Takeaway.module.css'
import type { Cited } from './Cited.ts'
import type { CitePanelProps } from './CitePanel.tsx'

type Fetched = Pick<CitePanelProps, 'words'> & { readonly Panel: ComponentType<CitePanelProps> }

/** The forms of a citation, fetched when they are first shown; until then, and where they cannot be fetched, `meanwhile`. */
export function LateCitePanel({ cited, meanwhile }: { cited: Cited; meanwhile?: ReactNode }) {
  const language = useLanguage()
  const { citeFailed } = useWords('basket')
  const [fetched, setFetched] = useState<Fetched | 'failed' | null>(null)
  useEffect(() => {
    let left = false
    const take = (next: Fetched | 'failed') => {
      if (!left) setFetched(next)
    }
    Promise.all([import('./CitePanel.tsx'), loadSections(language, ['cite'])]).then(
      ([{ CitePanel }, { cite }]) => take(cite ? { Panel: CitePanel, words: cite } : 'failed'),
      () => take('failed'),
    )
    return () => {
      left = true
    }
  }, [language])
  if (fetched === null) return meanwhile
  if (fetched === 'failed') return <>{meanwhile}<p role="alert" className={style.said}>{citeFailed}</p></>
  return <fetched.Panel cited={cited} words={fetched.words} />
}
