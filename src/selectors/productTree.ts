import type { ProductEntry } from '#domain/compiled.ts'
import type { Shown } from '#domain/figure.ts'
import { groupBy } from '#domain/groupBy.ts'
import { differenceOf, openOnly, standsFor, sumOf } from '#domain/interval.ts'
import type { Itemised } from './itemised.ts'
import { apartFrom, isInside } from './productExtent.ts'

/** A part of a flow: a section of the Harmonized System, a product, or what a product's stated parts leave. */
export interface ProductNode {
  readonly id: string
  readonly kind: 'section' | 'product' | 'rest'
  readonly value: number
  /** Null for a section, whose products nobody adds up here. */
  readonly shown: Shown | null
  readonly children: readonly ProductNode[]
}

/** One compiler's flow as sections → chapters → headings → subheadings, down to so many digits, and what is not itemised. */
export function productTree({ values, rest }: Pick<Itemised, 'values' | 'rest'>, catalogue: readonly ProductEntry[], depth: number): ProductNode[] {
  const stated = new Map(values.filter(({ product }) => !/^\d+$/.test(product ?? '') || (product ?? '').length <= depth).map(row => [row.product ?? '', row]))
  const node = (id: string): ProductNode[] => {
    const row = stated.get(id)
    if (!row?.value) return []
    const inside = apartFrom(catalogue, [...stated.keys()].filter(other => isInside(catalogue, other, id)))
    const children = inside.flatMap(node)
    const left = row.value - children.reduce((sum, { value }) => sum + value, 0)
    const inputs = [row, ...inside.flatMap(part => stated.get(part) ?? [])]
    const parts = inputs.slice(1).map(standsFor)
    const open = parts.length > 0 ? openOnly(differenceOf(standsFor(row), parts.reduce(sumOf))) : null
    const others: ProductNode[] = children.length > 0 && left > 0
      ? [{ id: `${id}-rest`, kind: 'rest', value: left, children: [], shown: { kind: 'computed', computed: { id: `rest-${row.id}-${depth}`, value: left, unit: row.unit, period: row.period, method: 'difference', inputs, ...(open && { interval: open }) } } }]
      : []
    // Parts that make more than their whole are two definitions: the whole stands undivided.
    return [{ id, kind: 'product', value: row.value, shown: { kind: 'stated', observation: row }, children: left < 0 ? [] : [...children, ...others] }]
  }
  const tops = apartFrom(catalogue, [...stated.keys()]).flatMap(node)
  const sections = groupBy(tops, ({ id }) => catalogue.find(product => product.id === id)?.section ?? '')
  const grouped = [...sections].flatMap(([section, inside]): ProductNode[] =>
    section === '' ? inside : [{ id: section, kind: 'section', value: inside.reduce((sum, { value }) => sum + value, 0), shown: null, children: inside }],
  )
  const last: ProductNode = { id: 'rest', kind: 'rest', value: rest.value, shown: { kind: 'computed', computed: rest }, children: [] }
  return [...grouped.sort((a, b) => b.value - a.value), ...(rest.value > 0 ? [last] : [])]
}
