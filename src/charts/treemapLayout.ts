import { squarify, type Box } from '#scale/squarify.ts'

/** A part of a whole, with its own parts. */
export interface ShareNode {
  readonly id: string
  readonly name: string
  readonly value: number
  /** What is left when the named parts are taken off: drawn hollow. */
  readonly hollow?: boolean
  readonly children?: readonly ShareNode[]
}

export interface PlacedShare {
  readonly node: ShareNode
  /** In pixels of the plot laid out for. */
  readonly box: Box
  readonly depth: number
  /** Its name where the box has room for it; a node with parts is named in a strip at its top. */
  readonly text: string | null
}

const LETTER = 7.2
const STRIP = 20
const PAD = 2

/** Boxes of every node for a plot of a size, wholes before their parts. A name stands only where all of it fits. */
export function treemapLayout(nodes: readonly ShareNode[], box: Box, depth = 0): PlacedShare[] {
  const boxes = squarify(nodes.map(({ value }) => value), box)
  return nodes.flatMap((node, index): PlacedShare[] => {
    const own = boxes[index]
    if (!own) return []
    const fits = own.height >= STRIP && own.width >= node.name.length * LETTER + 12
    const parts = node.children ?? []
    const head = fits ? STRIP : PAD
    const inner: Box = { x: own.x + PAD, y: own.y + head, width: own.width - 2 * PAD, height: own.height - head - PAD }
    const placed = { node, box: own, depth, text: fits ? node.name : null }
    return parts.length === 0 || inner.width <= 0 || inner.height <= 0 ? [placed] : [placed, ...treemapLayout(parts, inner, depth + 1)]
  })
}
