import type { Wording, YearSeries } from '#charts/YearSeries.ts'
import type { Format } from '#language/Format.ts'
import type { ProductsWords } from '#language/en/products.ts'
import type { ProductPanel } from '#selectors/productLines.ts'

/** How many of the stored unit the axis counts in: dollars in millions, tonnes in thousands. */
const SCALE: Record<ProductPanel, number> = { value: 1e6, quantity: 1e3, volume: 1e3, energy: 1e6, unit: 1, 'exports-share': 1, 'imports-share': 1 }
const LARGE = 1e8

/** The unit of a panel's axis, and how its figures are read. */
export function panelWording(panel: ProductPanel, series: readonly YearSeries[], words: Pick<ProductsWords, 'units' | 'largeVolume'>, format: Format): { unit: string; wording: Wording } {
  // Gas is counted in billions, timber in thousands of the same cubic metres.
  const large = panel === 'volume' && series.some(({ points }) => points.some(({ value }) => value >= LARGE))
  const scale = large ? 1e6 : SCALE[panel]
  return {
    unit: large ? words.largeVolume : words.units[panel],
    wording: { value: value => format.number(value), tick: value => format.number(value / scale) },
  }
}
