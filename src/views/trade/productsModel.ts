import type { Core, Observations } from '#domain/compiled.ts'
import { productValues, productYears } from '#selectors/productValues.ts'
import type { Choices } from '#url/choices.ts'

/** The two directions of trade in products, each with the latest year for which enough is stated to compare. */
export function productsModel(core: Core, { rows }: Pick<Observations, 'rows'>, { flow, years, sectors }: Pick<Choices, 'flow' | 'years' | 'sectors'>) {
  const directions = flow === 'forth' || flow === 'back' ? [flow] : (['forth', 'back'] as const)
  const sectorOf = (id: string) => core.products.find(product => product.id === id)?.sector ?? null
  return directions.flatMap(direction => {
    const within = productYears(rows, direction, core.dyad).filter(year => (years?.from ?? year) <= year && year <= (years?.to ?? year))
    const groups = within.map(year => ({
      direction,
      year,
      values: productValues(rows, { flow: direction, year, sides: core.dyad }).filter(({ product }) => sectors.length === 0 || sectors.includes(sectorOf(product) ?? '')),
    }))
    const best = groups.find(({ values }) => values.length >= 4) ?? groups.sort((a, b) => b.values.length - a.values.length)[0]
    return best && best.values.length > 0 ? [best] : []
  })
}
