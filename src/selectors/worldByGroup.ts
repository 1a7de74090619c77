import { groupBy } from '#domain/groupBy.ts'
import { wholeYear } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import { byPreference } from './preference.ts'
import { apartFrom } from './productExtent.ts'
import type { Kin } from './productFamily.ts'

/** A country's exports to the whole world by groups of products that do not overlap, as one compiler divides them. */
export interface WorldByGroup {
  readonly compiler: string
  readonly year: number
  /** Largest first, each with its share of all exports where that is printed. */
  readonly groups: readonly { readonly product: string; readonly value: number; readonly stated: Observation; readonly share: Observation | null }[]
}

/** Fewer groups divide too little to speak of a whole. */
const LEAST = 8

/** The latest year up to `until` for which a compiler divides a country's exports among groups; null where none does. */
export function worldByGroup(rows: readonly Observation[], catalogue: readonly Kin[], country: string, until: number | null): WorldByGroup | null {
  const own = rows.filter(row => row.area === country && row.counterpart === 'WORLD' && row.product !== null && row.value !== null && row.compiler !== undefined && (until === null || (wholeYear(row.period) ?? Infinity) <= until))
  const hands = groupBy(own.filter(({ measure, unit }) => measure === 'trade.exports' && unit === 'USD'), row => `${wholeYear(row.period)}|${row.compiler}`)
  const lists = [...hands.values()].flatMap((listed): WorldByGroup[] => {
    const found = [...groupBy(listed, ({ product }) => product).values()].flatMap(group => group.toSorted(byPreference).slice(0, 1))
    const apart = new Set(apartFrom(catalogue, found.map(({ product }) => product ?? '')))
    const [one] = found
    const year = one && wholeYear(one.period)
    if (!one?.compiler || year == null || apart.size < LEAST) return []
    const shares = own.filter(row => row.measure === 'trade.exports.commodity-share' && row.compiler === one.compiler && wholeYear(row.period) === year)
    const groups = found
      .filter(({ product }) => apart.has(product ?? ''))
      .map(stated => ({ product: stated.product ?? '', value: stated.value ?? 0, stated, share: shares.find(({ product }) => product === stated.product) ?? null }))
      .sort((a, b) => b.value - a.value)
    return [{ compiler: one.compiler, year, groups }]
  })
  return lists.sort((a, b) => b.year - a.year)[0] ?? null
}
