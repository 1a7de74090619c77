import type { NamedSpan } from '#claims/namesIn.ts'
import type { JudgedClaim } from '#domain/claim.ts'

/** A stretch of a text over which nothing changes: in the same claim and the same name, or in none. */
export interface MarkedPiece {
  readonly start: number
  readonly text: string
  /** Place of the claim whose words these are. */
  readonly claim: number | null
  readonly name: NamedSpan | null
  /** The claim's words end here: its number follows. */
  readonly endsClaim: boolean
}

/** A text cut at the ends of its claims and of the names in it. Of claims over the same words the earlier has them. */
export function markedPieces(text: string, claims: readonly JudgedClaim[], names: readonly NamedSpan[]): MarkedPiece[] {
  const marked = claims.flatMap(({ claim: { span }, verdict }, place) => (verdict === 'not-testable' ? [] : [{ span, place }])).sort((a, b) => a.span[0] - b.span[0] || a.place - b.place)
  const ends = [...new Set([0, text.length, ...marked.flatMap(({ span }) => span), ...names.flatMap(({ span }) => span)])].sort((a, b) => a - b)
  const claimAt = coverAt(marked)
  const nameAt = coverAt(names)
  const pieces = ends.slice(0, -1).map((start, index) => {
    const end = ends[index + 1]!
    return { start, end, text: text.slice(start, end), claim: claimAt(start)?.place ?? null, name: nameAt(start) }
  })
  const last = new Map(pieces.map(({ claim }, index) => [claim, index]))
  return pieces.map(({ end: _end, ...piece }, index) => ({ ...piece, endsClaim: piece.claim !== null && last.get(piece.claim) === index }))
}

/** For places asked in order: the first stretch that covers each. Stretches stand in order of their starts. */
function coverAt<T extends { readonly span: readonly [number, number] }>(stretches: readonly T[]): (at: number) => T | null {
  let open: T[] = []
  let next = 0
  return at => {
    while (next < stretches.length && stretches[next]!.span[0] <= at) open.push(stretches[next++]!)
    open = open.filter(({ span }) => span[1] > at)
    return open[0] ?? null
  }
}
