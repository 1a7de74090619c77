import { useSyncExternalStore } from 'react'
import { useWords } from '#language/useWords.ts'
import { CopyButton } from './CopyButton.tsx'
import { apaOf, bibtexOf, type CitedPage } from './pageCitation.ts'
import style from './Takeaway.module.css'

interface CitePageProps extends Omit<CitedPage, 'address'> {
  /** Without the host, which only the browser knows. */
  path: string
}

const never = () => () => {}

/** The page as a reference, in two forms to read and to copy. */
export function CitePage({ path, ...cited }: CitePageProps) {
  const words = useWords('basket')
  const origin = useSyncExternalStore(never, () => location.origin, () => '')
  const page = { ...cited, address: origin + path }
  const version = words.atlas(cited.release).replace(/^Dyad Atlas, |:$/g, '')
  const forms = [
    { name: 'APA', text: apaOf(page, version) },
    { name: 'BibTeX', text: bibtexOf(page, version) },
  ]
  return (
    <details className={`${style.cite} no-print`}>
      <summary>{words.cite}</summary>
      {forms.map(({ name, text }) => (
        <div key={name}>
          <pre tabIndex={0} role="region" aria-label={name}>{text}</pre>
          <CopyButton name={words.copyCitation(name)} copied={() => ({ text })} />
        </div>
      ))}
    </details>
  )
}
