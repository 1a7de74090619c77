import type { ReactNode } from 'react'
import type { SourceEntry } from '#domain/compiled.ts'
import { fixedVersion } from '#domain/fixedVersion.ts'
import { titleLanguage } from '#domain/titleLanguage.ts'
import type { Format } from '#language/Format.ts'
import type { SourcesWords } from '#language/en/sources.ts'
import { RecordLink } from '#records/RecordLink.tsx'
import type { Source } from '#schema/records.ts'

/** Where the same text stands for good, as far as that is known. The way to an archive is a question to it, and no claim that it has a copy. */
function ArchivedCopy({ source: { archived, url }, words, outside }: { source: Source; words: SourcesWords; outside: (url: string) => ReactNode }) {
  const version = fixedVersion(url)
  if (archived) return outside(archived)
  if (version) return words.fixedVersion(version.slice(0, 12))
  return (
    <>
      {words.noArchive}
      {url && <> · <a href={`https://web.archive.org/web/*/${url}`} rel="noopener noreferrer external">{words.askArchive} ↗</a></>}
    </>
  )
}

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
    { term: words.archived, value: <ArchivedCopy source={source} words={words} outside={outside} /> },
    { term: words.read, value: source.read ? <time dateTime={source.read}>{format.date(source.read)}</time> : words.noRead },
    { term: words.licence, value: source.licence ? <span lang="en">{source.attribution ?? source.licence}</span> : words.noLicence },
    ...(source.via ? [{ term: words.via, value: <span lang="en">{source.via}</span> }] : []),
    ...(repeats ? [{ term: words.repeats, value: <><RecordLink to={`sources/${repeats.id}`} lang={titleLanguage(repeats)}>{repeats.title}</RecordLink> ({words.witness})</> }] : []),
    ...(source.note ? [{ term: words.note, value: <span lang="en">{source.note}</span> }] : []),
    ...(source.formerIds ? [{ term: words.formerIds, value: source.formerIds.join(', ') }] : []),
  ]
}
