import type { Sides } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import { daysOf, wholeYear, yearsOf, type YearSpan } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'
import { isOfFlow } from './productValues.ts'

/** From the first country to the second, or back. */
export const WAYS = ['forth', 'back'] as const
export type Way = (typeof WAYS)[number]
export type ProductAspect = 'value' | 'quantity' | 'share' | 'rank'

/** Which way the goods of a statement went; null where it is about trade with the world. */
export function wayOf(row: Observation, sides: Sides): Way | null {
  return isOfFlow(row, 'forth', sides) ? 'forth' : isOfFlow(row, 'back', sides) ? 'back' : null
}

/** What a statement of a product says of it: its value in money, its amount in another unit, a share or a place. */
function aspectOf({ measure }: Pick<Observation, 'measure'>): ProductAspect | null {
  if (/^trade\.(exports|imports)$/.test(measure)) return 'value'
  if (/\.(quantity|volume|energy)$/.test(measure)) return 'quantity'
  if (measure.endsWith('share')) return 'share'
  return measure.endsWith('rank') ? 'rank' : null
}

/** The statement of the latest whole year; where only parts of years are stated, of the latest part. Undefined where there is none. */
function latestOf(rows: readonly Observation[]): Observation | undefined {
  const whole = (row: Observation) => Number(wholeYear(row.period) !== null)
  return rows
    .filter(row => row.value !== null && row.status !== 'forecast')
    .toSorted((a, b) => whole(b) - whole(a) || (daysOf(a.period).to < daysOf(b.period).to ? 1 : daysOf(a.period).to > daysOf(b.period).to ? -1 : byPreference(a, b)))[0]
}

/** What is stated of one product that goes one way. */
export interface ProductSummary {
  readonly product: string
  readonly way: Way
  readonly latest: Readonly<Partial<Record<ProductAspect, Observation>>>
  readonly years: YearSpan
  readonly count: number
}

/** A line for each product and way that anything is stated of. Groups and their parts each have their own; nothing is added up. */
export function productSummaries(rows: readonly Observation[], sides: Sides): ProductSummary[] {
  const known = rows.filter(row => row.product !== null && row.value !== null && wayOf(row, sides) !== null && aspectOf(row) !== null)
  return [...groupBy(known, row => `${row.product}|${wayOf(row, sides)}`).values()].map(group => {
    const [one] = group as [Observation]
    const latest = Object.fromEntries([...groupBy(group, row => aspectOf(row) ?? '')].flatMap(([aspect, of]) => [[aspect, latestOf(of)]].filter(([, row]) => row)))
    const years = group.map(row => yearsOf(row.period))
    return {
      product: one.product ?? '',
      way: wayOf(one, sides) ?? 'forth',
      latest,
      years: { from: Math.min(...years.map(({ from }) => from)), to: Math.max(...years.map(({ to }) => to)) },
      count: group.length,
    }
  })
}
