import type { Computed } from '#domain/figure.ts'
import { openOnly, quotientOf, scaled, standsFor } from '#domain/interval.ts'
import type { Observation } from '#schema/observation.ts'
import { sharesSource } from './sharesSource.ts'

const FLOW = /^trade\.(exports|imports)(?:\.quantity|\.volume|\.energy)?$/

/** A share worked out, with the statement whose part it is. */
export interface ProductShare {
  readonly part: Observation
  readonly share: Computed
}

/**
 * The other side's part of a country's exports or imports of a product, in percent, where one source states both the part and the whole
 * and nobody prints the share. By value where that is stated; otherwise by the amount. Bounded figures are left out.
 */
export function productShares(rows: readonly Observation[]): ProductShare[] {
  const exact = rows.filter(({ value, bound, measure }) => value !== null && value > 0 && bound === undefined && FLOW.test(measure))
  const wholes = exact.filter(({ counterpart }) => counterpart === 'WORLD')
  const printed = rows.filter(({ measure }) => measure.endsWith('.product-share'))
  const found = exact
    .filter(({ counterpart }) => counterpart !== 'WORLD')
    .flatMap((part): ProductShare[] => {
      const whole = wholes.find(other => isWholeOf(other, part))
      const kind = flowIn(part)
      const known = printed.some(row => row.measure === `trade.${kind}.product-share` && row.area === part.area && row.product === part.product && row.period === part.period)
      if (!whole || known || part.value === null || whole.value === null || part.value > whole.value) return []
      const interval = openOnly(scaled(quotientOf(standsFor(part), standsFor(whole)), 100))
      return [{ part, share: { id: `share-${part.id}`, value: (part.value / whole.value) * 100, unit: 'percent', period: part.period, method: 'share', inputs: [part, whole], ...(interval && { interval }) } }]
    })
  return found.filter(({ part }) => part.unit === 'USD' || !found.some(other => other.part.unit === 'USD' && other.part.area === part.area && flowIn(other.part) === flowIn(part) && other.part.product === part.product && other.part.period === part.period))
}

const flowIn = ({ measure }: Observation) => FLOW.exec(measure)?.[1]

const isWholeOf = (whole: Observation, part: Observation) =>
  whole.measure === part.measure && whole.area === part.area && whole.product === part.product && whole.period === part.period && whole.unit === part.unit &&
  whole.reporter === part.reporter && whole.compiler === part.compiler && whole.scope === part.scope && sharesSource(whole, part)
