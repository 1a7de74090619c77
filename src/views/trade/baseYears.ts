import type { Observation } from '#schema/observation.ts'
import { pricesByYear } from '#selectors/inConstantDollars.ts'
import { indexBases, usualIndexBase } from '#selectors/indexedTo.ts'
import type { TradeUnit } from '#url/choices.ts'
import type { TradeLine } from '#views/tradeSeries.ts'

/** The years that can be the base of an index or of constant dollars, and the one that is. */
export interface BaseYears {
  readonly years: readonly number[]
  readonly used: number | null
  /** What was asked for and cannot be. */
  readonly refused: number | null
}

/** An index starts from a year that a line states; dollars can be of any year with a price index, and are of the latest unless asked. */
export function baseYears(unit: TradeUnit, asked: number | null, lines: readonly TradeLine[], context: readonly Observation[]): BaseYears {
  if (unit !== 'index' && unit !== 'real') return { years: [], used: null, refused: null }
  const figures = lines.map(line => line.figures)
  const years = unit === 'index' ? indexBases(figures) : [...pricesByYear(context).keys()].sort((a, b) => a - b)
  const usual = unit === 'index' ? usualIndexBase(figures) : (years.at(-1) ?? null)
  const fits = asked !== null && years.includes(asked)
  return { years, used: fits ? asked : usual, refused: asked === null || fits ? null : asked }
}
