import type { Observation } from '#schema/observation.ts'

/** A statement of trade in which a test says only what it is about. */
export const statement = (fields: Partial<Observation>): Observation => ({
  id: 'one', measure: 'trade.turnover', area: 'XA', counterpart: 'XB', reporter: 'XA', product: null, period: '2020', value: 100, unit: 'USD', precision: 0.5,
  citations: [{ source: 'herald', locator: 'first paragraph' }],
  ...fields,
})
