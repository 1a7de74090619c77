import type { Core } from '#domain/compiled.ts'
import type { SetParts } from '#views/AskedText.ts'

type Lists = Pick<Core, 'measures' | 'countries' | 'products' | 'units'>

/** The parts of a link that this pair's lists offer: a measure, country, product or unit of another release or hand has no name here to show. */
export function offeredParts(set: readonly SetParts[], { measures, countries, products, units }: Lists): SetParts[] {
  const lists: Readonly<Record<string, ReadonlySet<string>>> = { measure: idsOf(measures), area: idsOf(countries), counterpart: idsOf(countries), product: idsOf(products), unit: idsOf([...units, ...measures]) }
  return set.flatMap(({ parts, ...where }) => {
    const offered = Object.entries(parts).filter(([name, value]) => typeof value !== 'string' || lists[name]?.has(value) !== false)
    return offered.length === 0 ? [] : [{ ...where, parts: Object.fromEntries(offered) }]
  })
}

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id))
