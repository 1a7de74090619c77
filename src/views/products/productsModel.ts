import type { Core } from '#domain/compiled.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import { observationsWithin } from '#selectors/filters.ts'
import { productSummaries, WAYS, type ProductSummary } from '#selectors/productStatements.ts'
import { productYears } from '#selectors/productValues.ts'
import { worldByGroup, type WorldByGroup } from '#selectors/worldByGroup.ts'
import type { Choices } from '#url/choices.ts'
import { flowYears, type FlowYear } from '#views/flowYears.ts'

interface Rows {
  readonly products: readonly Observation[]
  readonly totals: readonly Observation[]
  readonly world: readonly Observation[]
}

export interface ProductsModel {
  readonly flows: readonly FlowYear[]
  /** Years for which any product's value is stated, latest first. */
  readonly years: readonly number[]
  readonly all: readonly ProductSummary[]
  readonly found: readonly ProductSummary[]
  /** Products of which nothing is stated between the two: they stand in groups, or in each one's trade with the world. */
  readonly others: readonly string[]
  readonly world: readonly { readonly country: string; readonly exports: WorldByGroup }[]
}

/** The list of products: one year in bars, everything in a table, and each country's exports to the world beside them. */
export function productsModel(core: Core, { products, totals, world }: Rows, chosen: Choices, format: Format): ProductsModel {
  const { first, second } = core.dyad
  const ways = chosen.flow === 'forth' || chosen.flow === 'back' ? [chosen.flow] : WAYS
  const stated = new Set(products.map(({ product }) => product))
  const all = productSummaries(observationsWithin(products, chosen), core.dyad)
  return {
    flows: flowYears(core, { products, totals }, chosen),
    years: [...new Set(ways.flatMap(way => productYears(products, way, core.dyad)))].sort((a, b) => b - a),
    all,
    found: all.filter(({ product, way }) => (ways as readonly string[]).includes(way) && isSought(core, product, chosen, format)),
    others: core.products.flatMap(({ id }) => (stated.has(id) ? [] : id)),
    world: [first, second].flatMap(country => {
      const exports = worldByGroup(world, core.products, country, chosen.years?.to ?? null)
      return exports ? [{ country, exports }] : []
    }),
  }
}

/** By name in any language of the atlas, other names, or the first digits of the code. */
function isSought(core: Core, id: string, { query, sectors, hs }: Choices, format: Format): boolean {
  const entry = core.products.find(product => product.id === id)
  const sought = format.fold(query)
  const names = [entry?.name, ...(entry?.aliases ?? []), ...Object.values(entry?.otherNames ?? {})]
  return (
    (sought === '' || id.startsWith(sought) || names.some(name => name !== undefined && format.searchable(name).includes(sought))) &&
    (sectors.length === 0 || sectors.includes(entry?.sector ?? '')) &&
    (hs === null || (/^\d+$/.test(id) && id.length === hs))
  )
}
