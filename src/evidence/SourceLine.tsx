import type { SourceEntry } from '#domain/compiled.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { Locator } from '#ui/Locator.tsx'
import { useViewHref } from '#url/useViewHref.ts'
import { Link } from 'react-router'
import type { Citation } from '#schema/primitives.ts'
import style from './EvidenceTable.module.css'

/** Where one figure is printed: publisher, publication with its page here, day, place in it, and the words as printed. */
export function SourceLine({ citation, source }: { citation: Citation; source: SourceEntry | undefined }) {
  const format = useFormat()
  const words = useWords('evidence')
  const hrefOf = useViewHref()
  if (!source) return null
  return (
    <span className={style.source}>
      {source.publisher},{' '}
      <Link to={hrefOf(`sources/${source.id}`)}>
        <cite lang={titleLanguage(source)}>{source.title}</cite>
      </Link>
      {source.date && <>, {format.date(source.date)}</>}, <Locator text={citation.locator} sourceLanguage={source.language} />
      {citation.printed && (
        <>
          , {words.asPrinted.toLowerCase()} <q lang={source.language}>{citation.printed}</q>
        </>
      )}
      {source.url && (
        <>
          {' '}
          ·{' '}
          <a href={source.url} rel="noopener noreferrer external">
            {words.openSource} ↗
          </a>
        </>
      )}
      {source.attribution && <> · <span lang="en">{source.attribution}</span></>}
    </span>
  )
}
