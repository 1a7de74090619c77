import type { ProductEntry } from '#domain/compiled.ts'

/** A product as far as it holds others or is held. */
export type Kin = Pick<ProductEntry, 'id' | 'parent' | 'covers'>

/** The products that hold this one, nearest first. */
export function holdersOf<Product extends Kin>(products: readonly Product[], id: string): Product[] {
  const holders: Product[] = []
  let next = products.find(product => product.id === id)?.parent ?? null
  while (next !== null && !holders.some(holder => holder.id === next)) {
    const holder = products.find(product => product.id === next)
    if (holder) holders.push(holder)
    next = holder?.parent ?? null
  }
  return holders
}

/** The products right under this one, and those whose codes a group says that it covers. */
export function partsOf(products: readonly ProductEntry[], id: string): ProductEntry[] {
  const covers = products.find(product => product.id === id)?.covers ?? []
  return products.filter(product => product.id !== id && (product.parent === id || covers.includes(product.id)))
}

/** Named groups that say they cover this code or one above it. */
export function groupsWith(products: readonly ProductEntry[], id: string): ProductEntry[] {
  const codes = [id, ...holdersOf(products, id).map(holder => holder.id)]
  return products.filter(({ id: group, covers = [] }) => group !== id && !codes.includes(group) && covers.some(code => codes.includes(code)))
}
