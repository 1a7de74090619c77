import type { ProductEntry } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Sides } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import { differenceOf, openOnly, quotientOf, scaled, standsFor, sumOf } from '#domain/interval.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'
import { apartFrom } from './productExtent.ts'
import type { Way } from './productStatements.ts'
import { isOfFlow } from './productValues.ts'

/** One compiler's year of one flow, divided among products. */
export interface Itemised {
  readonly total: Observation
  /** Every product's value by that compiler, parts of others included. */
  readonly values: readonly Observation[]
  /** What part of the total each of them is, in percent, by product. */
  readonly shares: ReadonlyMap<string, Computed>
  /** Of those, the ones that may be added up. */
  readonly parts: readonly Observation[]
  /** Total less those parts. */
  readonly rest: Computed
  /** What part of the total they are, in percent. */
  readonly coverage: Computed
}

interface Asked {
  readonly way: Way
  readonly year: number
  readonly sides: Sides
  readonly catalogue: readonly ProductEntry[]
}

/** Who counted, as one hand: figures of two hands are never set against one another. */
const handOf = ({ measure, area, counterpart, reporter, compiler }: Observation) => [measure, area, counterpart, reporter, compiler].join('|')

/**
 * How much of a year's flow is itemised, by each named compiler that states both the total and products; the fullest first.
 * Parts that make more than the total would prove two definitions: such a compiler is left out.
 */
export function itemised(products: readonly Observation[], totals: readonly Observation[], { way, year, sides, catalogue }: Asked): Itemised[] {
  const fits = (row: Observation) => row.compiler !== undefined && row.value !== null && row.scope === undefined && row.status !== 'forecast' && row.unit === 'USD' && /^trade\.(exports|imports)$/.test(row.measure) && wholeYear(row.period) === year && isOfFlow(row, way, sides)
  const hands = groupBy(products.filter(row => row.product !== null && row.bound === undefined && fits(row)), handOf)
  return [...hands]
    .flatMap(([hand, stated]): Itemised[] => {
      // One figure a product: the same one printed twice is not twice as much.
      const values = [...groupBy(stated, ({ product }) => product).values()].flatMap(group => group.toSorted(byPreference).slice(0, 1))
      const [total] = totals.filter(row => row.product === null && row.bound === undefined && fits(row) && handOf(row) === hand).toSorted(byPreference)
      const apart = new Set(apartFrom(catalogue, values.map(({ product }) => product ?? '')))
      const parts = values.filter(({ product }) => apart.has(product ?? ''))
      const sum = parts.reduce((added, { value }) => added + (value ?? 0), 0)
      if (!total?.value || parts.length === 0 || sum > total.value) return []
      const [whole, itemisedEnds] = [standsFor(total), parts.map(standsFor).reduce(sumOf)]
      const left = openOnly(differenceOf(whole, itemisedEnds))
      const covered = openOnly(scaled(quotientOf(itemisedEnds, whole), 100))
      const id = `${way}-${total.compiler}-${year}`
      return [{
        total, values, parts,
        shares: new Map(values.map(part => [part.product ?? '', shareOf(part, total)])),
        rest: { id: `rest-${id}`, value: total.value - sum, unit: 'USD', period: total.period, method: 'difference', inputs: [total, ...parts], ...(left && { interval: left }) },
        coverage: { id: `itemised-${id}`, value: (sum / total.value) * 100, unit: 'percent', period: total.period, method: 'share', inputs: [...parts, total], ...(covered && { interval: covered }) },
      }]
    })
    .sort((a, b) => b.coverage.value - a.coverage.value)
}

function shareOf(part: Observation, total: Observation): Computed {
  const interval = openOnly(scaled(quotientOf(standsFor(part), standsFor(total)), 100))
  return { id: `flow-share-${part.id}`, value: ((part.value ?? 0) / (total.value ?? 1)) * 100, unit: 'percent', period: part.period, method: 'share', inputs: [part, total], ...(interval && { interval }) }
}
