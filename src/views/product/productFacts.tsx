import type { ReactNode } from 'react'
import type { Core, ProductEntry } from '#domain/compiled.ts'
import type { ProductsWords } from '#language/en/products.ts'
import { NameLinks } from '#records/NameLinks.tsx'
import { groupsWith, holdersOf, partsOf } from '#selectors/productFamily.ts'

/** What a product is: its code, official wording, names in the other languages, and what it is part of. */
export function productFacts(product: ProductEntry | undefined, id: string, core: Core, words: ProductsWords): { term: string; value: ReactNode }[] {
  const link = (ids: readonly { id: string }[]) => <NameLinks kind="products" ids={ids.map(one => one.id)} />
  const [holders, parts, groups] = [holdersOf(core.products, id), partsOf(core.products, id), groupsWith(core.products, id)]
  const names = Object.entries(product?.otherNames ?? {})
  return [
    { term: words.code, value: /^\d+$/.test(id) ? `HS ${id}` : words.group },
    ...(product?.official ? [{ term: words.official, value: <span lang="en">{product.official}</span> }] : []),
    ...(names.length > 0 ? [{ term: words.names, value: names.map(([lang, name], index) => <span key={lang} lang={lang}>{index > 0 && ' · '}{name}</span>) }] : []),
    ...(holders.length > 0 ? [{ term: words.partOf, value: link(holders) }] : []),
    ...(parts.length > 0 ? [{ term: words.parts, value: link(parts) }] : []),
    ...(groups.length > 0 ? [{ term: words.groups, value: link(groups) }] : []),
  ]
}
