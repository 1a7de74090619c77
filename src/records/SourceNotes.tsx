import type { SourceEntry } from '#domain/compiled.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import { useFormat } from '#language/useFormat.ts'
import { useWords } from '#language/useWords.ts'
import type { Citation } from '#schema/primitives.ts'
import { Locator } from '#ui/Locator.tsx'
import { RecordLink } from './RecordLink.tsx'
import style from './Records.module.css'

/** The sources a record rests on, numbered: who published what, when, and where in it the statement stands. */
export function SourceNotes({ citations, sources }: { citations: readonly Citation[]; sources: readonly SourceEntry[] }) {
  return (
    <ol className={style.notes}>
      {citations.map((citation, index) => {
        const source = sources.find(({ id }) => id === citation.source)
        return source && <li key={index}><SourceNote citation={citation} source={source} /></li>
      })}
    </ol>
  )
}

function SourceNote({ citation, source }: { citation: Citation; source: SourceEntry }) {
  const format = useFormat()
  const words = useWords('records')
  return (
    <>
      {source.publisher},{' '}
      <RecordLink to={`sources/${source.id}`}>
        <cite lang={titleLanguage(source)}>{source.title}</cite>
      </RecordLink>
      , {source.date ? <time dateTime={source.date}>{format.date(source.date)}</time> : words.undated}: <Locator text={citation.locator} sourceLanguage={source.language} />.{' '}
      {citation.printed && (
        <>
          {words.printed} <q lang={source.language}>{citation.printed}</q>.{' '}
        </>
      )}
      {source.url ? (
        <a href={source.url} rel="noopener noreferrer external">
          {words.openSource} ↗
        </a>
      ) : (
        words.noAddress
      )}
      {source.attribution && <> · {source.attribution}</>}
    </>
  )
}
