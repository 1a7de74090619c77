import type { Computed } from '#domain/figure.ts'
import { openOnly, quotientOf, standsFor } from '#domain/interval.ts'
import type { Observation } from '#schema/observation.ts'
import { sharesSource } from './sharesSource.ts'

/** What a tonne cost, with the value and the quantity it is worked out from. */
export interface UnitValue {
  readonly value: Observation
  readonly quantity: Observation
  readonly perTonne: Computed
}

/**
 * Dollars a tonne, only where one source states both for the same product, period and way: a value of one office
 * over a quantity of another would be a price that nobody paid. Bounded figures are left out.
 */
export function unitValues(rows: readonly Observation[]): UnitValue[] {
  const exact = rows.filter(row => row.value !== null && row.value > 0 && row.bound === undefined)
  return exact
    .filter(row => row.unit === 'USD')
    .flatMap(value => {
      const quantity = exact.find(row => row.unit === 't' && row.measure === `${value.measure}.quantity` && isSameTrade(row, value) && sharesSource(row, value))
      if (!quantity?.value || value.value === null) return []
      const interval = openOnly(quotientOf(standsFor(value), standsFor(quantity)))
      const perTonne: Computed = {
        id: `per-tonne-${value.id}`,
        value: value.value / quantity.value,
        unit: 'USD-per-t',
        period: value.period,
        method: 'ratio',
        inputs: [value, quantity],
        ...(interval && { interval }),
      }
      return [{ value, quantity, perTonne }]
    })
}

const isSameTrade = (a: Observation, b: Observation) =>
  a.product === b.product && a.area === b.area && a.counterpart === b.counterpart && a.period === b.period && a.reporter === b.reporter && a.compiler === b.compiler && a.scope === b.scope
