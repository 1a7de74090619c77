import { queryOptions } from '@tanstack/react-query'
import type { ArticleDetail, ArticleEntry } from '#domain/articleFile.ts'
import type { AsOfIndex } from '#domain/asOfIndex.ts'
import type { AgreementText, Core, Inventory, SourceEntry } from '#domain/compiled.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { BriefIndex } from '#domain/briefIndex.ts'
import type { Changes } from '#domain/changes.ts'
import type { CoverageIndex } from '#domain/coverage.ts'
import type { CorrectionEntry } from '#domain/correction.ts'
import type { DetailOf, RecordKind } from '#domain/recordDetails.ts'
import type { SearchNames, SearchRow } from '#domain/searchIndex.ts'
import type { AirRoutes, FormalTie, RollCalls, VisaRule } from '#schema/dyad.ts'
import type { Language, Topic } from '#schema/vocabulary.ts'
import { decodeObservations } from './decodeObservations.ts'
import { loadJson } from './loadJson.ts'

/** What every page of a pair needs: names, vocabularies and the index of records. */
export const coreQuery = (dyad: string, language: Language) =>
  queryOptions({ queryKey: ['core', dyad, language], queryFn: ({ signal }) => loadJson<Core>(dyad, `core.${language}.json`, signal) })

/** When what the core lists became known, for pages that show an earlier day. */
export const asOfIndexQuery = (dyad: string, language: Language) =>
  queryOptions({ queryKey: ['as-of', dyad, language], queryFn: ({ signal }) => loadJson<AsOfIndex>(dyad, `as-of.${language}.json`, signal) })

/** One topic's observations, as rows, with the sources they cite. */
export const observationsQuery = (dyad: string, topic: Topic) =>
  queryOptions({
    queryKey: ['observations', dyad, topic],
    queryFn: async ({ signal }) => decodeObservations(await loadJson(dyad, `observations/${topic}.json`, signal)),
  })

/** One record in full, with the sources it cites. */
export const recordQuery = <K extends RecordKind>(dyad: string, kind: K, id: string, language: Language) =>
  queryOptions({
    queryKey: ['record', dyad, kind, id, language],
    queryFn: ({ signal }) => loadJson<DetailOf<K>>(dyad, kind === 'sources' ? `sources/${id}.json` : `${kind}/${id}.${language}.json`, signal),
  })

/** Summaries and names of signatories of every document, for their list. */
export const agreementTextsQuery = (dyad: string, language: Language) =>
  queryOptions({ queryKey: ['agreement-texts', dyad, language], queryFn: ({ signal }) => loadJson<readonly AgreementText[]>(dyad, `agreements.${language}.json`, signal) })

/** Which sources tell of each event, document and post, for the brief. */
export const briefQuery = (dyad: string, language: Language) =>
  queryOptions({ queryKey: ['brief', dyad, language], queryFn: ({ signal }) => loadJson<BriefIndex>(dyad, `brief.${language}.json`, signal) })

/** What this release of the data holds other than each earlier one. */
export const changesQuery = (dyad: string) =>
  queryOptions({ queryKey: ['changes', dyad], queryFn: ({ signal }) => loadJson<Changes>(dyad, 'changes.json', signal) })

/** The mistakes of earlier releases that were mended, the latest first. */
export const correctionsQuery = (dyad: string, language: Language) =>
  queryOptions({ queryKey: ['corrections', dyad, language], queryFn: ({ signal }) => loadJson<readonly CorrectionEntry[]>(dyad, `corrections.${language}.json`, signal) })

/** Every source, for the list of sources. */
export const sourcesQuery = (dyad: string) =>
  queryOptions({ queryKey: ['sources', dyad], queryFn: ({ signal }) => loadJson<readonly (SourceEntry & { readonly cited: number })[]>(dyad, 'sources.json', signal) })

export const visaRulesQuery = (dyad: string) =>
  queryOptions({ queryKey: ['visa-rules', dyad], queryFn: ({ signal }) => loadJson<readonly VisaRule[]>(dyad, 'visa-rules.json', signal) })

export const airRoutesQuery = (dyad: string, language: Language) =>
  queryOptions({ queryKey: ['air-routes', dyad, language], queryFn: ({ signal }) => loadJson<AirRoutes>(dyad, `air-routes.${language}.json`, signal) })

export const formalTiesQuery = (dyad: string) =>
  queryOptions({ queryKey: ['formal-ties', dyad], queryFn: ({ signal }) => loadJson<readonly FormalTie[]>(dyad, 'formal-ties.json', signal) })

/** Every roll call of the General Assembly: a large file, for those who ask for it. */
export const rollCallsQuery = (dyad: string) =>
  queryOptions({ queryKey: ['roll-calls', dyad], queryFn: ({ signal }) => loadJson<RollCalls>(dyad, 'roll-calls.json', signal) })

/** How much is held of each topic and year, for the data page. */
export const coverageQuery = (dyad: string) =>
  queryOptions({ queryKey: ['coverage', dyad], queryFn: ({ signal }) => loadJson<CoverageIndex>(dyad, 'coverage.json', signal) })

/** What the release holds, for the data page. */
export const inventoryQuery = (dyad: string) =>
  queryOptions({ queryKey: ['inventory', dyad], queryFn: ({ signal }) => loadJson<Inventory>(dyad, 'inventory.json', signal) })

/** Names of all records but sources, for the search. */
export const searchNamesQuery = (dyad: string) =>
  queryOptions({ queryKey: ['search', dyad], queryFn: ({ signal }) => loadJson<SearchNames>(dyad, 'search.json', signal) })

export const searchSourcesQuery = (dyad: string) =>
  queryOptions({ queryKey: ['search-sources', dyad], queryFn: ({ signal }) => loadJson<readonly SearchRow[]>(dyad, 'search-sources.json', signal) })

/** What texts are read with and held against besides the figures. */
export const claimsQuery = (dyad: string) =>
  queryOptions({ queryKey: ['claims', dyad], queryFn: ({ signal }) => loadJson<ClaimFile>(dyad, 'claims.json', signal) })

/** The worked articles, latest first. */
export const articlesQuery = (dyad: string, language: Language) =>
  queryOptions({ queryKey: ['articles', dyad, language], queryFn: ({ signal }) => loadJson<readonly ArticleEntry[]>(dyad, `articles.${language}.json`, signal) })

export const articleQuery = (dyad: string, id: string, language: Language) =>
  queryOptions({ queryKey: ['article', dyad, id, language], queryFn: ({ signal }) => loadJson<ArticleDetail>(dyad, `articles/${id}.${language}.json`, signal) })
