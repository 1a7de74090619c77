import type { Core } from '#domain/compiled.ts'
import type { Observation } from '#schema/observation.ts'
import { itemised, type Itemised } from '#selectors/itemised.ts'
import { WAYS, type Way } from '#selectors/productStatements.ts'
import { productValues, productYears, type ProductValue } from '#selectors/productValues.ts'
import type { Choices } from '#url/choices.ts'

/** One direction in one year: what is stated of products, and how much of the whole one compiler itemises. */
export interface FlowYear {
  readonly way: Way
  readonly year: number
  readonly values: readonly ProductValue[]
  /** The compiler that itemises most; null where none states both the total and products. */
  readonly itemised: Itemised | null
}

interface Statements {
  readonly products: readonly Observation[]
  readonly totals: readonly Observation[]
}

/** Enough products to compare. */
const ENOUGH = 4

/** The two directions of trade in products, each with the latest year of the range for which enough is stated to compare. */
export function flowYears(core: Core, { products, totals }: Statements, { flow, years, sectors, hs }: Pick<Choices, 'flow' | 'years' | 'sectors' | 'hs'>): FlowYear[] {
  const sectorOf = new Map(core.products.map(({ id, sector }) => [id, sector]))
  const fits = ({ product }: ProductValue) => (sectors.length === 0 || sectors.includes(sectorOf.get(product) ?? '')) && (hs === null || (/^\d+$/.test(product) && product.length === hs))
  const ways = flow === 'forth' || flow === 'back' ? [flow] : WAYS
  return ways.flatMap((way): FlowYear[] => {
    const found = productYears(products, way, core.dyad)
      .filter(year => (years?.from ?? year) <= year && year <= (years?.to ?? year))
      .map(year => ({ way, year, values: productValues(products, { flow: way, year, sides: core.dyad }).filter(fits) }))
    const best = found.find(({ values }) => values.length >= ENOUGH) ?? found.toSorted((a, b) => b.values.length - a.values.length)[0]
    if (!best || best.values.length === 0) return []
    return [{ ...best, itemised: itemised(products, totals, { way, year: best.year, sides: core.dyad, catalogue: core.products })[0] ?? null }]
  })
}

/** Every figure that such a list shows. */
export function evidenceOfFlows(flows: readonly FlowYear[]) {
  return {
    rows: flows.flatMap(({ values, itemised: whole }) => [...values.map(({ stated }) => stated), ...(whole ? [whole.total] : [])]),
    computed: flows.flatMap(({ itemised: whole }) => (whole ? [whole.rest, whole.coverage, ...whole.shares.values()] : [])),
  }
}
