import { useMemo } from 'react'
import type { Core, SourceEntry } from '#domain/compiled.ts'
import { observationsQuery } from '#facts/queries.ts'
import { useCore } from '#facts/useCore.ts'
import { useFacts } from '#facts/useFacts.ts'
import type { Observation } from '#schema/observation.ts'
import { pairStatements } from '#selectors/pairStatements.ts'
import { usePlace } from '#url/usePlace.ts'

/** All that the trade page is drawn from; the same object as long as the data are the same. */
export interface TradeFacts {
  readonly core: Core
  /** What is stated of all trade between the two. */
  readonly trade: readonly Observation[]
  readonly products: readonly Observation[]
  /** Holds output, prices, and each country's trade with the world. */
  readonly indicators: readonly Observation[]
  /** Where other statements of the same quantity are looked for. */
  readonly among: readonly Observation[]
  readonly sources: ReadonlyMap<string, SourceEntry>
}

export function useTradeFacts(): TradeFacts {
  const { dyad } = usePlace()
  const core = useCore()
  const trade = useFacts(observationsQuery(dyad, 'trade'))
  const products = useFacts(observationsQuery(dyad, 'products'))
  const indicators = useFacts(observationsQuery(dyad, 'indicators'))
  return useMemo(() => {
    const ofPair = pairStatements(trade.table, core.dyad)
    return {
      core,
      trade: ofPair,
      products: products.rows,
      indicators: indicators.rows,
      among: [...ofPair, ...products.rows],
      sources: new Map([...trade.sources, ...products.sources, ...indicators.sources]),
    }
  }, [core, trade, products, indicators])
}
