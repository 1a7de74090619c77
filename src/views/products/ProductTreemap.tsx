import { ShareTreemap } from '#charts/ShareTreemap.tsx'
import type { ShareNode } from '#charts/treemapLayout.ts'
import { countersOf } from '#evidence/whoCounted.ts'
import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { ProductNode } from '#selectors/productTree.ts'
import { useChoices } from '#url/useChoices.ts'
import { flowName } from '#views/flowName.ts'
import type { FlowYear } from '#views/flowYears.ts'
import { TreeList } from './TreeList.tsx'
import { treeOf } from './treeOf.ts'
import { useNodeName } from './useNodeName.ts'

/** A flow as areas, only where one compiler itemises most of it; the same parts as a list of links and figures. */
export function ProductTreemap({ of }: { of: FlowYear }) {
  const core = useCore()
  const words = useWords('products')
  const vocabulary = useWords('vocabulary')
  const { chosen } = useChoices()
  const nameOf = useNodeName()
  const tree = treeOf(of, core, chosen.hs)
  if (!tree || !of.itemised) return null
  const share = (node: ProductNode): ShareNode => ({ id: node.id, name: nameOf(node), value: node.value, hollow: node.kind === 'rest', children: node.children.map(share) })
  const name = words.treemap(countersOf(of.itemised.total, core).join(', '), flowName(of.way, core, vocabulary), of.year)
  return (
    <>
      <ShareTreemap name={name} nodes={tree.map(share)} role={of.way === 'forth' ? 'first' : 'second'} />
      <TreeList nodes={tree} name={name} />
    </>
  )
}
