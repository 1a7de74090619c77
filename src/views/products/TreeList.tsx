import { ShownFigure } from '#evidence/ShownFigure.tsx'
import { NameLink } from '#records/NameLinks.tsx'
import type { ProductNode } from '#selectors/productTree.ts'
import style from './ProductsView.module.css'
import { useNodeName } from './useNodeName.ts'

/** The parts of a flow as nested lists: what the areas show, with every figure and link. */
export function TreeList({ nodes, name }: { nodes: readonly ProductNode[]; name?: string }) {
  const nameOf = useNodeName()
  return (
    <ul className={style.tree} aria-label={name}>
      {nodes.map(node => (
        <li key={node.id}>
          {node.kind === 'product' ? <NameLink kind="products" id={node.id} /> : nameOf(node)} {node.shown && <ShownFigure of={node.shown} />}
          {node.children.length > 0 && <TreeList nodes={node.children} />}
        </li>
      ))}
    </ul>
  )
}
