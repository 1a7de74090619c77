import type { Shown } from '#domain/figure.ts'
import type { Sides } from '#domain/flow.ts'
import { groupBy } from '#domain/groupBy.ts'
import { wholeYear, yearsOf } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'
import { productShares } from './productShares.ts'
import { wayOf, type Way } from './productStatements.ts'
import { unitValues } from './unitValues.ts'

/** What is drawn of a product, each in a unit of its own. */
export const PRODUCT_PANELS = ['value', 'quantity', 'volume', 'energy', 'unit', 'exports-share', 'imports-share'] as const
export type ProductPanel = (typeof PRODUCT_PANELS)[number]

/** One figure of a line. */
export interface ProductPoint {
  readonly year: number
  readonly period: string
  readonly whole: boolean
  readonly shown: Shown
}

/** What one who counts says of a product that goes one way. */
export interface ProductLine {
  readonly id: string
  readonly way: Way
  readonly panel: ProductPanel
  /** A side that reports, the id of a database or agency, or `unnamed` where the source names no one. */
  readonly counted: string
  /** What of the product is counted, as the source says: never one line with all of it. */
  readonly scope: string | undefined
  /** One figure a whole year, in order, and any number for parts of years. */
  readonly points: readonly ProductPoint[]
  /** Other statements of the same whole years. */
  readonly rivals: readonly ProductPoint[]
}

/** The lines of one product: values, amounts, what a unit cost, and shares, a line for each way, each who counts, and each part of the product that a source says it counts. */
export function productLines(rows: readonly Observation[], sides: Sides): ProductLine[] {
  const prices = unitValues(rows).map(({ value, perTonne }) => ({ row: value, panel: 'unit' as const, shown: { kind: 'computed', computed: perTonne } as Shown }))
  const shares = productShares(rows).map(({ part, share }) => ({ row: part, panel: sharePanel(part), shown: { kind: 'computed', computed: share } as Shown }))
  const stated = rows.flatMap(row => {
    const panel = row.value === null || row.status === 'forecast' ? null : panelOf(row)
    return panel ? [{ row, panel, shown: { kind: 'stated', observation: row } as Shown }] : []
  })
  const found = [...stated, ...prices, ...shares].flatMap(one => {
    const way = wayOf(one.row, sides)
    const { from, to } = yearsOf(one.row.period)
    return way && from === to ? [{ ...one, way, year: from, counted: counterOf(one.row, sides), scope: one.row.scope }] : []
  })
  return [...groupBy(found, ({ way, panel, counted, scope }) => [way, panel, counted, ...(scope ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? []].join('-'))].flatMap(([id, figures]): ProductLine[] => {
    const [one] = figures
    if (!one) return []
    const points = figures
      .toSorted((a, b) => a.year - b.year || byPreference(a.row, b.row))
      .map(({ year, row, shown }): ProductPoint => ({ year, period: row.period, whole: wholeYear(row.period) !== null, shown }))
    const isRival = (point: ProductPoint) => point.whole && points.find(({ whole, year }) => whole && year === point.year) !== point
    return [{ id, way: one.way, panel: one.panel, counted: one.counted, scope: one.scope, points: points.filter(point => !isRival(point)), rivals: points.filter(isRival) }]
  })
}

function panelOf({ measure, unit }: Observation): ProductPanel | null {
  const [, kind, what] = /^trade\.(exports|imports)(?:\.(quantity|volume|energy|product-share))?$/.exec(measure) ?? []
  if (!kind) return null
  if (what === undefined) return unit === 'USD' ? 'value' : null
  return what === 'product-share' ? (`${kind}-share` as ProductPanel) : (what as ProductPanel)
}

const sharePanel = ({ measure }: Observation): ProductPanel => (measure.startsWith('trade.exports') ? 'exports-share' : 'imports-share')

/** Who counted: a side, the id of a database or agency, or `unnamed`. */
export function counterOf({ reporter, compiler }: Observation, { first, second }: Sides): string {
  if (reporter === first) return 'first'
  if (reporter === second) return 'second'
  return compiler ?? 'unnamed'
}

/** A line's figure for its latest whole year; where it has only parts of years, the latest of those. */
export function latestOfLine({ points }: Pick<ProductLine, 'points'>): ProductPoint | undefined {
  return points.findLast(({ whole }) => whole) ?? points.at(-1)
}
