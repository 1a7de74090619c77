import { useMemo } from 'react'
import type { ClaimFile } from '#domain/claimFile.ts'
import type { SourceEntry } from '#domain/compiled.ts'
import { claimsQuery, observationsQuery, sourcesQuery } from '#facts/queries.ts'
import { useFactsLater } from '#facts/useFacts.ts'
import type { Observation } from '#schema/observation.ts'
import { useAwake } from '#ui/useAwake.ts'

export interface ClaimEvidence {
  readonly file: ClaimFile
  readonly observations: readonly Observation[]
  readonly rows: ReadonlyMap<string, Observation>
  readonly sources: ReadonlyMap<string, SourceEntry>
}

/** Everything that a text is held against, all fetched as the page wakes: what is pasted later causes no request. Null until it has come. */
export function useEvidence(dyad: string): { evidence: ClaimEvidence | null; failed: boolean } {
  const awake = useAwake()
  const file = useFactsLater(claimsQuery(dyad), awake)
  const all = useFactsLater(sourcesQuery(dyad), awake)
  const trade = useFactsLater(observationsQuery(dyad, 'trade'), awake)
  const products = useFactsLater(observationsQuery(dyad, 'products'), awake)
  const indicators = useFactsLater(observationsQuery(dyad, 'indicators'), awake)
  const world = useFactsLater(observationsQuery(dyad, 'world'), awake)
  const partners = useFactsLater(observationsQuery(dyad, 'partners'), awake)
  const topics = [trade, products, indicators, world, partners]
  const evidence = useMemo(() => {
    const parts = [trade.data, products.data, indicators.data, world.data, partners.data].flatMap(part => part ?? [])
    if (!file.data || !all.data || parts.length < 5) return null
    const observations = parts.flatMap(({ rows }) => rows)
    return { file: file.data, observations, rows: new Map(observations.map(row => [row.id, row])), sources: new Map(all.data.map(source => [source.id, source])) }
  }, [file.data, all.data, trade.data, products.data, indicators.data, world.data, partners.data])
  return { evidence, failed: [file, all, ...topics].some(({ isError }) => isError) }
}
