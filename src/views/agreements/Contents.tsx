import { useWords } from '#language/useWords.ts'
import style from './AgreementFacets.module.css'
import type { Part } from './parts.ts'

/** The parts of a long page, so that what stands under two hundred documents is found. */
export function Contents({ parts }: { parts: readonly Part[] }) {
  const words = useWords('agreements')
  const names: Readonly<Record<Part, string>> = { force: words.contentsForce, documents: words.contentsDocuments, roadmaps: words.roadmaps, bodies: words.bodiesTitle, counts: words.countsChart }
  return (
    <nav className={`${style.contents} no-print`} aria-label={words.contents}>
      <ul>
        {parts.map(id => (
          <li key={id}><a href={`#${id}`}>{names[id]}</a></li>
        ))}
      </ul>
    </nav>
  )
}
