import type { QueryKey } from '@tanstack/react-query'
import type { ArticleDetail, ArticleEntry } from '#domain/articleFile.ts'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { AgreementText, Core, Observations, SourceEntry } from '#domain/compiled.ts'
import type { BriefIndex } from '#domain/briefIndex.ts'
import type { RecordDetail } from '#domain/recordDetails.ts'
import type { SearchRow } from '#domain/searchIndex.ts'
import { isBy } from '#domain/knownOn.ts'
import { DataFault } from '#facts/DataFault.ts'
import { articleQuery, briefQuery, claimsQuery, coreQuery, observationsQuery, sourcesQuery } from '#facts/queries.ts'
import { TOPICS, type Language } from '#schema/vocabulary.ts'
import { organisationThen, sourceThen, type FiguresThen } from '#selectors/asOf/bodyThen.ts'
import { coreThen } from '#selectors/asOf/coreThen.ts'
import type { Day } from '#selectors/asOf/Day.ts'
import type { Then } from '#selectors/asOf/Left.ts'
import { observationsThen } from '#selectors/asOf/observationsThen.ts'
import { documentThen, eventThen, personDetailThen } from '#selectors/asOf/recordThen.ts'
import { sourcesThen } from '#selectors/asOf/sourcesThen.ts'
import { articleThen, claimsThen } from './claimsThen.ts'
import { agreementTextsThen, airRoutesThen, briefThen, coverageThen, formalTiesThen, inventoryThen, rollCallsThen, searchSourcesThen, searchThen, visaRulesThen } from '#selectors/asOf/tablesThen.ts'

interface Around {
  readonly at: Day
  readonly dyad: string
  readonly language: Language
  /** Another file as it stood on the same day. */
  readonly seen: <Q extends { readonly queryKey: QueryKey }>(query: Q) => Promise<unknown>
}

const whole = (value: unknown): Then<unknown> => ({ value, left: {} })

/** A file of the release as it stood on a day; rejects as missing where the record was not known by then. A kind of file that is not named here does not open at all. */
export async function fileThen([kind, , part]: QueryKey, file: unknown, around: Around): Promise<Then<unknown>> {
  const { at, dyad, language, seen } = around
  const core = async () => (await seen(coreQuery(dyad, language))) as Core
  const figures = async () => Object.fromEntries(await Promise.all(TOPICS.map(async topic => [topic, await seen(observationsQuery(dyad, topic))] as const))) as FiguresThen
  switch (kind) {
    case 'core':
      return coreThen(file as Core, ((await seen(observationsQuery(dyad, 'trade'))) as Observations).rows, at)
    case 'observations':
      return observationsThen(file as Observations, at)
    case 'record':
      return recordThen(file as RecordDetail, await core(), figures, at)
    case 'agreement-texts':
      return agreementTextsThen(file as readonly AgreementText[], await core(), at)
    case 'brief':
      return whole(briefThen(file as never, at))
    case 'sources':
      return sourcesThen(file as readonly SourceEntry[], at)
    case 'changes':
    case 'corrections':
      // Releases and corrections are of the atlas and not of the world: the page leaves them out.
      return whole(file)
    case 'visa-rules':
      return whole(visaRulesThen(file as never, at))
    case 'formal-ties':
      return whole(formalTiesThen(file as never, at))
    case 'air-routes':
      return whole(airRoutesThen(file as never, at))
    case 'roll-calls':
      return whole(rollCallsThen(file as never, at))
    case 'inventory':
      return whole(inventoryThen(file as never, await figures()))
    case 'coverage':
      return whole(coverageThen(await core(), await figures(), (await seen(briefQuery(dyad, language))) as BriefIndex, (await seen(sourcesQuery(dyad))) as readonly SourceEntry[]))
    case 'claims':
      return whole(claimsThen(file as ClaimFile, await core(), at.day))
    case 'article':
      return whole(articleThen(file as ArticleDetail, (await seen(claimsQuery(dyad))) as ClaimFile, Object.values(await figures()), { day: at.day, language }))
    case 'articles': {
      const printed = (file as readonly ArticleEntry[]).filter(({ source }) => isBy(source.date, at.day))
      const then = await Promise.all(printed.map(async ({ id }) => (await seen(articleQuery(dyad, id, language))) as ArticleDetail))
      return whole(then.map(({ id, source, counts }): ArticleEntry => ({ id, source, counts })))
    }
    case 'search':
      return whole(searchThen(file as never, await core()))
    case 'search-sources':
      return whole(searchSourcesThen(file as readonly SearchRow[], (await seen(sourcesQuery(dyad))) as readonly SourceEntry[]))
    default:
      throw new Error(`Nobody said how ${String(kind)} ${String(part)} stood on an earlier day`)
  }
}

async function recordThen(detail: RecordDetail, core: Core, figures: () => Promise<FiguresThen>, at: Day): Promise<Then<RecordDetail>> {
  const { kind, record } = detail
  const isKnown = kind === 'sources' ? isBy(record.date, at.day) : core[kind].some(({ id }) => id === record.id)
  if (!isKnown) throw new DataFault('missing', `${kind}/${record.id}`)
  switch (kind) {
    case 'events':
      return eventThen(detail, core, at)
    case 'agreements':
      return documentThen(detail, core, at)
    case 'people':
      return personDetailThen(detail, at)
    case 'organisations':
      return organisationThen(detail, await figures(), at)
    case 'sources':
      return sourceThen(detail, core, await figures(), at)
  }
}
