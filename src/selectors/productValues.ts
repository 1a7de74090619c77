import type { Flow, Sides } from '#domain/flow.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'

/** Whether a figure of a product goes the way of the flow: exports of one side or imports of the other. */
export function isOfFlow({ measure, area, counterpart }: Observation, flow: Extract<Flow, 'forth' | 'back'>, { first, second }: Sides): boolean {
  const [from, to] = flow === 'forth' ? [first, second] : [second, first]
  return (measure.startsWith('trade.exports') && area === from && counterpart === to) || (measure.startsWith('trade.imports') && area === to && counterpart === from)
}

export interface ProductValue {
  readonly product: string
  readonly value: number
  readonly stated: Observation
  readonly rivals: readonly Observation[]
}

/** What is stated of each product's value in one flow and whole year, largest first. Products overlap (a group and its part): no sum is made. */
export function productValues(rows: readonly Observation[], { flow, year, sides }: { flow: Extract<Flow, 'forth' | 'back'>; year: number; sides: Sides }): ProductValue[] {
  const byProduct = new Map<string, Observation[]>()
  for (const row of rows) {
    if (row.product === null || row.value === null || row.unit !== 'USD' || !/^trade\.(exports|imports)$/.test(row.measure)) continue
    if (wholeYear(row.period) !== year || !isOfFlow(row, flow, sides)) continue
    byProduct.set(row.product, [...(byProduct.get(row.product) ?? []), row])
  }
  return [...byProduct]
    .flatMap(([product, statements]) => {
      const [stated, ...rivals] = statements.sort(byPreference)
      return stated?.value == null ? [] : [{ product, value: stated.value, stated, rivals }]
    })
    .sort((a, b) => b.value - a.value)
}

/** The whole years for which any product's value is stated in a flow, latest first. */
export function productYears(rows: readonly Observation[], flow: Extract<Flow, 'forth' | 'back'>, sides: Sides): number[] {
  const years = rows.filter(row => row.product !== null && row.unit === 'USD' && /^trade\.(exports|imports)$/.test(row.measure) && isOfFlow(row, flow, sides)).map(row => wholeYear(row.period))
  return [...new Set(years)].flatMap(year => year ?? []).sort((a, b) => b - a)
}
