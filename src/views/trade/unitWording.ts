import type { Wording } from '#charts/YearSeries.ts'
import type { Format } from '#language/Format.ts'
import type { TradeUnit } from '#url/choices.ts'

/** How figures of a unit are read, where they have no text of their own. */
export function unitWording(unit: TradeUnit, format: Format): Wording {
  switch (unit) {
    case 'usd':
    case 'real':
      return { value: value => format.money(value, '$', { compact: true }), tick: value => format.number(value / 1e9) }
    case 'index':
      return { value: value => format.number(value, { precision: 0.05 }), tick: value => format.number(value) }
    default:
      return { value: value => format.percent(value, { precision: 0.05, sign: unit === 'change' }), tick: value => format.number(value) }
  }
}

/** Of a file's column of units. */
export const unitCode = (unit: TradeUnit, base: number | null): string => ({ usd: 'USD', change: '%', index: `${base} = 100`, real: `USD (${base})`, gdp: '%', world: '%' })[unit]
