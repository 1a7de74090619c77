import type { ReactNode } from 'react'
import type { SourceEntry } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { SourcesWords } from '#language/en/sources.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Source } from '#schema/records.ts'

/** What is known of a publication, term by term. */
export function sourceFacts(source: Source, repeats: SourceEntry | undefined, words: SourcesWords, format: Format): { term: string; value: ReactNode }[] {
  const outside = (url: string) => (
    <a href={url} rel="noopener noreferrer external">
      {url} ↗
    </a>
  )
  return [
    { term: words.publisher, value: source.publisher },
    ...(source.date ? [{ term: words.published, value: <time dateTime={source.date}>{format.date(source.date)}</time> }] : []),
    ...(source.url ? [{ term: words.address, value: outside(source.url) }] : []),
    { term: words.archived, value: source.archived ? outside(source.archived) : words.noArchive },
    { term: words.licence, value: source.licence ? <span lang="en">{source.attribution ?? source.licence}</span> : words.noLicence },
    ...(source.via ? [{ term: words.via, value: <span lang="en">{source.via}</span> }] : []),
    ...(repeats ? [{ term: words.repeats, value: <><RecordLink to={`sources/${repeats.id}`} lang={repeats.language}>{repeats.title}</RecordLink> ({words.witness})</> }] : []),
    ...(source.note ? [{ term: words.note, value: <span lang="en">{source.note}</span> }] : []),
    ...(source.formerIds ? [{ term: words.formerIds, value: source.formerIds.join(', ') }] : []),
  ]
}
