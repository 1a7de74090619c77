import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { productTree, type ProductNode } from '#selectors/productTree.ts'
import type { HsLevel } from '#url/choices.ts'
import type { FlowYear } from '#views/flowYears.ts'

/** In percent. Where less of a flow is itemised, areas would speak of a whole that nobody knows. */
const LEAST_COVERAGE = 60

/** The parts of a flow as a tree, down to the chosen digits (chapters unless told); null where too little is itemised. */
export function treeOf({ itemised }: FlowYear, core: Core, hs: HsLevel | null): ProductNode[] | null {
  return itemised && itemised.coverage.value >= LEAST_COVERAGE ? productTree(itemised, core.products, hs ?? 2) : null
}

/** What the trees of a page work out: the part of a product that its stated parts leave. */
export function treeEvidence(flows: readonly FlowYear[], core: Core, hs: HsLevel | null): Computed[] {
  const worked = (node: ProductNode): Computed[] => [...(node.shown?.kind === 'computed' ? [node.shown.computed] : []), ...node.children.flatMap(worked)]
  return flows.flatMap(flow => (treeOf(flow, core, hs) ?? []).flatMap(worked)).filter(({ id }) => !flows.some(({ itemised }) => itemised?.rest.id === id))
}
