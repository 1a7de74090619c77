import { useCore } from '#facts/useCore.ts'
import { useWords } from '#language/useWords.ts'
import type { ProductNode } from '#selectors/productTree.ts'

/** What a part of a flow is called. */
export function useNodeName(): (node: ProductNode) => string {
  const core = useCore()
  const words = useWords('products')
  const { rest } = useWords('bars')
  return ({ id, kind }) => {
    if (kind === 'rest') return rest
    return kind === 'section' ? words.section(id) : (core.products.find(product => product.id === id)?.name ?? id)
  }
}
