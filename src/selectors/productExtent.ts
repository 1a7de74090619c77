import { holdersOf, type Kin } from './productFamily.ts'

type Catalogue = readonly Kin[]

/** The codes that a product takes in; null for a named group whose extent no one says. */
function extentOf(products: Catalogue, id: string): readonly string[] | null {
  return /^\d+$/.test(id) ? [id] : (products.find(product => product.id === id)?.covers ?? null)
}

const isWithin = (inner: readonly string[], outer: readonly string[]) => inner.every(code => outer.some(start => code.startsWith(start)))

/** Whether all of one product lies inside another, which is more than it. A group of unknown extent lies where what holds it lies. */
export function isInside(products: Catalogue, one: string, other: string): boolean {
  const holders = holdersOf(products, one)
  if (one === other || holders.some(({ id }) => id === other)) return one !== other
  const [inner, outer] = [extentOf(products, one) ?? extentOf(products, holders[0]?.id ?? ''), extentOf(products, other)]
  return inner !== null && outer !== null && isWithin(inner, outer) && !isWithin(outer, inner)
}

/**
 * Those of some products that hold no part of one another, the widest of each family: what may be added up. A named group whose
 * extent nobody says is left out, since it may hold what stands beside it.
 */
export function apartFrom(products: Catalogue, ids: readonly string[]): string[] {
  const apart: { id: string; extent: readonly string[] }[] = []
  for (const id of ids) {
    const extent = extentOf(products, id)
    const held = ids.some(other => isInside(products, id, other) && extentOf(products, other) !== null)
    const overlaps = extent?.some(code => apart.some(taken => taken.extent.some(other => code.startsWith(other) || other.startsWith(code))))
    if (extent && !held && !overlaps) apart.push({ id, extent })
  }
  return apart.map(({ id }) => id)
}

/** The narrowest of the listed products that holds this one, for saying that the two overlap. */
export function holderAmong(products: Catalogue, id: string, listed: readonly string[]): string | null {
  const holders = listed.filter(other => isInside(products, id, other))
  return holders.find(holder => !holders.some(other => isInside(products, other, holder))) ?? null
}
