import { endsOf } from '#domain/interval.ts'
import type { Gap } from './mirrorGap.ts'

/** A lower and an upper percentage. */
type Markup = readonly [low: number, high: number]

/**
 * An assumption, not a finding: imports are mostly valued with freight and insurance, exports without, so the importer's
 * report may be higher by the International Monetary Fund's 6 % to the 20 % that the help of WITS speaks of.
 */
export const FREIGHT: Markup = [6, 20]

/** The same in percent of the mean of the two reports, as gaps are given. */
export const FREIGHT_OF_MEAN: Markup = [ofMean(FREIGHT[0]), ofMean(FREIGHT[1])]

function ofMean(markup: number): number {
  return markup / (1 + markup / 200)
}

/** Shares that are equal on paper differ by less in floating point. */
const LAST_DIGIT = 1e-9

/** Whether freight and insurance could make a gap: `opposite` where the exporter reports more. */
export type FreightFit = 'within' | 'smaller' | 'larger' | 'opposite'

/** Given rounding the benefit of the doubt: a gap that may lie in the band is `within`. */
export function freightFit({ percent }: Pick<Gap, 'percent'>): FreightFit {
  const { low, high } = endsOf(percent)
  if (high < 0) return 'opposite'
  if (high < FREIGHT_OF_MEAN[0] - LAST_DIGIT) return 'smaller'
  return low > FREIGHT_OF_MEAN[1] + LAST_DIGIT ? 'larger' : 'within'
}
