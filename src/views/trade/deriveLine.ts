import type { Flow, Sides } from '#domain/flow.ts'
import type { Observation } from '#schema/observation.ts'
import type { Derived } from '#selectors/derived.ts'
import { growthByYear } from '#selectors/growthByYear.ts'
import { inConstantDollars, pricesByYear } from '#selectors/inConstantDollars.ts'
import { indexedTo } from '#selectors/indexedTo.ts'
import { outputOf, shareOfGdp } from '#selectors/shareOfGdp.ts'
import { shareOfWorldTrade } from '#selectors/shareOfWorldTrade.ts'
import type { YearFigure } from '#selectors/tradeByYear.ts'
import type { TradeUnit } from '#url/choices.ts'

interface Asked {
  readonly unit: Exclude<TradeUnit, 'usd'>
  readonly flow: Flow
  readonly voice: string
  readonly base: number | null
  /** The side whose output or trade a share is of. */
  readonly country: string | null
  readonly sides: Sides
  /** Output, prices and trade with the world. */
  readonly context: readonly Observation[]
}

/** One voice's figures in another unit. */
export function deriveLine(figures: readonly YearFigure[], { unit, flow, voice, base, country, sides, context }: Asked): Derived[] {
  const line = `${flow}-${voice}`
  if (unit === 'change') return growthByYear(figures, line)
  if (unit === 'index') return base === null ? [] : indexedTo(figures, base, line)
  if (unit === 'real') return base === null ? [] : inConstantDollars(figures, base, pricesByYear(context), line)
  if (country === null) return []
  const ofCountry = `${country}-${line}`
  if (unit === 'gdp') return shareOfGdp(figures, outputOf(context, country), ofCountry)
  return flow === 'balance' ? [] : shareOfWorldTrade(figures, context, { flow, country, sides, line: ofCountry })
}
