import { queryOptions } from '@tanstack/react-query'
import type { ArticleDetail, ArticleEntry } from '#domain/articleFile.ts'
import type { AsOfIndex } from '#domain/asOfIndex.ts'
import type { AgreementText, SourceEntry } from '#domain/compiled.ts'
import type { Inventory } from '#domain/inventory.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { BriefIndex } from '#domain/briefIndex.ts'
import type { Changes } from '#domain/changes.ts'
import type { CoverageIndex } from '#domain/coverage.ts'
import type { CorrectionEntry } from '#domain/correction.ts'
import type { DetailOf, RecordKind } from '#domain/recordDetails.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import type { AirRoutes, FormalTie, RollCalls, VisaRule } from '#schema/dyad.ts'
import type { Language, Topic } from '#schema/vocabulary.ts'
import { decodeCore } from './decodeCore.ts'
import { decodeObservations } from './decodeObservations.ts'
import { loadJson } from './loadJson.ts'

/** One compiled file of a pair. Its name is told with the query (`meta.file`), so that a page can have it fetched before the app is there to ask. */
const fileQuery = <T>(dyad: string, file: string, key: readonly string[]) => queryOptions({ queryKey: key, meta: { file }, queryFn: ({ signal }) => loadJson<T>(dyad, file, signal) })

/** What every page of a pair needs: names, vocabularies and the index of records. */
export const coreQuery = (dyad: string, language: Language) =>
  queryOptions({
    queryKey: ['core', dyad, language],
    meta: { file: `core.${language}.json` },
    queryFn: async ({ signal }) => decodeCore(await loadJson(dyad, `core.${language}.json`, signal)),
  })

/** When what the core lists became known, for pages that show an earlier day. */
export const asOfIndexQuery = (dyad: string, language: Language) =>
  fileQuery<AsOfIndex>(dyad, `as-of.${language}.json`, ['as-of', dyad, language])

/** One topic's observations, as rows, with the sources they cite. */
export const observationsQuery = (dyad: string, topic: Topic) =>
  queryOptions({
    queryKey: ['observations', dyad, topic],
    meta: { file: `observations/${topic}.json` },
    queryFn: async ({ signal }) => decodeObservations(await loadJson(dyad, `observations/${topic}.json`, signal)),
  })

/** One record in full, with the sources it cites. */
export const recordQuery = <K extends RecordKind>(dyad: string, kind: K, id: string, language: Language) =>
  fileQuery<DetailOf<K>>(dyad, kind === 'sources' ? `sources/${id}.json` : `${kind}/${id}.${language}.json`, ['record', dyad, kind, id, language])

/** Summaries and names of signatories of every document, for their list. */
export const agreementTextsQuery = (dyad: string, language: Language) =>
  fileQuery<readonly AgreementText[]>(dyad, `agreements.${language}.json`, ['agreement-texts', dyad, language])

/** Which sources tell of each event, document and post, for the brief. */
export const briefQuery = (dyad: string, language: Language) =>
  fileQuery<BriefIndex>(dyad, `brief.${language}.json`, ['brief', dyad, language])

/** What this release of the data holds other than each earlier one. */
export const changesQuery = (dyad: string) =>
  fileQuery<Changes>(dyad, 'changes.json', ['changes', dyad])

/** The mistakes of earlier releases that were mended, the latest first. */
export const correctionsQuery = (dyad: string, language: Language) =>
  fileQuery<readonly CorrectionEntry[]>(dyad, `corrections.${language}.json`, ['corrections', dyad, language])

/** Every source, for the list of sources. */
export const sourcesQuery = (dyad: string) =>
  fileQuery<readonly (SourceEntry & { readonly cited: number })[]>(dyad, 'sources.json', ['sources', dyad])

export const visaRulesQuery = (dyad: string) =>
  fileQuery<readonly VisaRule[]>(dyad, 'visa-rules.json', ['visa-rules', dyad])

export const airRoutesQuery = (dyad: string, language: Language) =>
  fileQuery<AirRoutes>(dyad, `air-routes.${language}.json`, ['air-routes', dyad, language])

export const formalTiesQuery = (dyad: string) =>
  fileQuery<readonly FormalTie[]>(dyad, 'formal-ties.json', ['formal-ties', dyad])

/** Every roll call of the General Assembly: a large file, for those who ask for it. */
export const rollCallsQuery = (dyad: string) =>
  fileQuery<RollCalls>(dyad, 'roll-calls.json', ['roll-calls', dyad])

/** How much is held of each topic and year, for the data page. */
export const coverageQuery = (dyad: string) =>
  fileQuery<CoverageIndex>(dyad, 'coverage.json', ['coverage', dyad])

/** What the release holds, for the data page. */
export const inventoryQuery = (dyad: string) =>
  fileQuery<Inventory>(dyad, 'inventory.json', ['inventory', dyad])

/** Names of all records but sources, for the search. */
export const searchNamesQuery = (dyad: string) =>
  fileQuery<SearchNames>(dyad, 'search.json', ['search', dyad])

export const searchSourcesQuery = (dyad: string) =>
  fileQuery<readonly SearchRow[]>(dyad, 'search-sources.json', ['search-sources', dyad])

/** What texts are read with and held against besides the figures. */
export const claimsQuery = (dyad: string) =>
  fileQuery<ClaimFile>(dyad, 'claims.json', ['claims', dyad])

/** The worked articles, latest first. */
export const articlesQuery = (dyad: string, language: Language) =>
  fileQuery<readonly ArticleEntry[]>(dyad, `articles.${language}.json`, ['articles', dyad, language])

export const articleQuery = (dyad: string, id: string, language: Language) =>
  fileQuery<ArticleDetail>(dyad, `articles/${id}.${language}.json`, ['article', dyad, id, language])
