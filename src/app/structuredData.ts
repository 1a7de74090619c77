import type { QueryClient } from '@tanstack/react-query'
import type { ArticleDetail } from '#domain/articleFile.ts'
import type { Core, SourceEntry } from '#domain/compiled.ts'
import type { Inventory } from '#domain/inventory.ts'
import { DATASET_FILES } from '#domain/datasetFiles.ts'
import type { RecordDetail } from '#domain/recordDetails.ts'
import { articleQuery, coreQuery, inventoryQuery, recordQuery } from '#facts/queries.ts'
import { formatOf } from '#language/formatOf.ts'
import type { LoadedWords } from '#language/sections.ts'
import { claimReviews } from './claimReviews.ts'
import type { EventKind } from '#schema/vocabulary.ts'
import { routeOf, type Pair } from './route.ts'

const CONTEXT = 'https://schema.org'

/** What a page is, in the words of schema.org; read from data already in the client. */
export function structuredDataOf(path: string, client: QueryClient, pairs: readonly Pair[], origin: string, { claims: words }: LoadedWords = {}): unknown[] {
  const route = routeOf(path, pairs)
  if (route.kind !== 'view') return []
  const core = client.getQueryData<Core>(coreQuery(route.dyad, route.language).queryKey)
  if (!core) return []
  const url = origin + path
  if (route.entry.name === 'overview' || route.entry.name === 'trade' || route.entry.name === 'data') return [dataset(core, { page: `${origin}/${route.language}/${route.dyad}/data`, origin }, client.getQueryData<Inventory>(inventoryQuery(route.dyad).queryKey))]
  const id = route.params['id']
  const kind = route.entry.path.split('/')[0]
  if (!id || !kind) return []
  if (kind === 'claims') {
    const article = client.getQueryData<ArticleDetail>(articleQuery(route.dyad, id, route.language).queryKey)
    return article && words ? claimReviews(article, { words, updated: core.dyad.updated, url, language: route.language, origin }) : []
  }
  const detail = client.getQueryData<RecordDetail>(recordQuery(route.dyad, kind as 'events', id, route.language).queryKey)
  const record = detail && recordData(detail, core, `${origin}/${route.language}/${route.dyad}`)
  return record ? [{ '@context': CONTEXT, inLanguage: route.language, ...record, ...told(detail), url }] : []
}

/** The dataset with the files that hold all of it: one, whichever page tells of it. Where the list of files is at hand: the credit lines of the databases that ask to be cited along with it. */
function dataset(core: Core, { page, origin }: { page: string; origin: string }, inventory: Inventory | undefined) {
  const citation = [...new Set(inventory?.files.flatMap(({ attribution }) => attribution ?? []))]
  const release = `${origin}/releases/${core.release}/${core.dyad.id}`
  const nameOf = (id: string) => core.countries.find(country => country.id === id)?.name ?? id
  return {
    '@context': CONTEXT,
    '@type': 'Dataset',
    '@id': `${release}/datapackage.json`,
    name: `${core.dyad.name} · Dyad Atlas`,
    description: `${core.dyad.name}: ${formatOf('en').number(Object.values(core.counts.observations).reduce((sum, count) => sum + count, 0))} figures, ${core.counts.agreements} agreements and ${core.counts.events} events, each with the source that prints it.`,
    url: page,
    isAccessibleForFree: true,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    creator: { '@type': 'Organization', name: 'Dyad Atlas', url: origin },
    version: core.release,
    dateModified: core.dyad.updated,
    temporalCoverage: `${core.events[0]?.date.slice(0, 4) ?? ''}/${core.dyad.dataThrough.slice(0, 4)}`,
    spatialCoverage: [nameOf(core.dyad.first), nameOf(core.dyad.second)],
    variableMeasured: core.measures.map(measure => measure.name),
    distribution: Object.entries(DATASET_FILES).map(([name, encodingFormat]) => ({ '@type': 'DataDownload', name, encodingFormat, contentUrl: `${release}/${name}` })),
    ...(citation.length > 0 && { citation }),
  }
}

/** The publications that tell of what a record is about. A source is told of by none here. */
function told(detail: RecordDetail) {
  if (detail.kind === 'sources' || detail.sources.length === 0) return {}
  return { subjectOf: detail.sources.map(workOf) }
}

const workOf = ({ title, publisher, date, url, language }: SourceEntry) => ({
  '@type': 'CreativeWork', name: title, publisher: { '@type': 'Organization', name: publisher }, ...(date && { datePublished: date }), ...(url && { url }), inLanguage: language,
})

/** Kinds of event at which those whom a record names were: others may name whom they concern. */
const MEET: ReadonlySet<EventKind> = new Set(['summit', 'visit', 'meeting', 'commission', 'forum'])

const otherName = (name: string, native: string | undefined) => (native && native !== name ? { alternateName: native } : {})

/** `home`: where the pair's pages stand. The language is the page's; of a source, the work's own. */
function recordData(detail: RecordDetail, core: Core, home: string): Record<string, unknown> | null {
  const countryOf = (id: string | null) => core.countries.find(country => country.id === id)?.name
  switch (detail.kind) {
    case 'events': {
      const { title, date, endDate, place, summary, kind, people } = detail.record
      const address = [place?.city, countryOf(place?.country ?? null)].filter(Boolean).join(', ')
      const attendee = MEET.has(kind) ? core.people.filter(one => people.includes(one.id)).map(({ id, name }) => ({ '@type': 'Person', name, url: `${home}/people/${id}` })) : []
      return {
        '@type': 'Event', name: title.text, startDate: date, ...(endDate && { endDate }), ...(address && { location: { '@type': 'Place', name: address, address } }), description: summary.text,
        ...(attendee.length > 0 && { attendee }),
      }
    }
    case 'agreements': {
      const { title, signed, status, summary } = detail.record
      return { '@type': 'Legislation', name: title.text, ...(signed && { legislationDate: signed }), ...(status === 'in-force' && { legislationLegalForce: 'InForce' }), description: summary.text }
    }
    case 'people': {
      const { names, nativeName, summary } = detail.record
      // The country for which someone acts is on record; where they live and whose citizens they are is not.
      return { '@type': 'Person', name: names.en, ...otherName(names.en, nativeName), description: summary.text }
    }
    case 'organisations': {
      const { names, nativeName, summary, url } = detail.record
      return { '@type': 'Organization', name: names.en, ...otherName(names.en, nativeName), ...(url && { sameAs: url }), description: summary.text }
    }
    case 'sources': {
      const { title, publisher, date, url, language } = detail.record
      return { '@type': 'CreativeWork', name: title, publisher: { '@type': 'Organization', name: publisher }, ...(date && { datePublished: date }), ...(url && { sameAs: url }), inLanguage: language }
    }
  }
}
