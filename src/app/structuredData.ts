import type { QueryClient } from '@tanstack/react-query'
import type { ArticleDetail } from '#domain/articleFile.ts'
import type { Core, SourceEntry } from '#domain/compiled.ts'
import type { Inventory } from '#domain/inventory.ts'
import type { RecordDetail } from '#domain/recordDetails.ts'
import { articleQuery, coreQuery, inventoryQuery, recordQuery } from '#facts/queries.ts'
import type { LoadedWords } from '#language/sections.ts'
import { claimReviews } from './claimReviews.ts'
import { datasetData } from './datasetData.ts'
import { recordData } from './recordData.ts'
import { routeOf, type Pair } from './route.ts'

const CONTEXT = 'https://schema.org'

/** What a page is, in the words of schema.org; read from data already in the client. */
export function structuredDataOf(path: string, client: QueryClient, pairs: readonly Pair[], origin: string, { claims: words }: LoadedWords = {}): unknown[] {
  const route = routeOf(path, pairs)
  if (route.kind !== 'view') return []
  const core = client.getQueryData<Core>(coreQuery(route.dyad, route.language).queryKey)
  if (!core) return []
  const url = origin + path
  if (route.entry.name === 'overview' || route.entry.name === 'trade' || route.entry.name === 'data') return [{ '@context': CONTEXT, ...datasetData(core, { page: `${origin}/${route.language}/${route.dyad}/data`, origin }, client.getQueryData<Inventory>(inventoryQuery(route.dyad).queryKey)) }]
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

/** The publications that tell of what a record is about. A source is told of by none here. */
function told(detail: RecordDetail) {
  if (detail.kind === 'sources' || detail.sources.length === 0) return {}
  return { subjectOf: detail.sources.map(workOf) }
}

const workOf = ({ title, publisher, date, url, language }: SourceEntry) => ({
  '@type': 'CreativeWork', name: title, publisher: { '@type': 'Organization', name: publisher }, ...(date && { datePublished: date }), ...(url && { url }), inLanguage: language,
})
