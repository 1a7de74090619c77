import type { SourceEntry } from '#domain/compiled.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import style from './Source.module.css'

/** Sources, one a row: when, what. */
export function SourceRows({ sources }: { sources: readonly SourceEntry[] }) {
  const format = useFormat()
  const { undated } = useWords('records')
  return (
    <ul className={style.sources}>
      {sources.map(source => (
        <li key={source.id}>
          <span className={style.date}>{source.date ? <time dateTime={source.date}>{format.date(source.date)}</time> : undated}</span>
          <RecordLink to={`sources/${source.id}`} lang={titleLanguage(source)}>{source.title}</RecordLink>
        </li>
      ))}
    </ul>
  )
}
