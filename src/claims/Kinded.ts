import type { ClaimKind, Doubt } from '#domain/claim.ts'
import type { Flow } from './flowOf.ts'
import type { Mark } from './Marked.ts'
import type { SentenceParts } from './SentenceParts.ts'

/** What a figure counts: a level, a share, a change, and of which measure. */
export interface Kinded {
  readonly kind: ClaimKind
  readonly measure: Mark | null
  readonly suffix: string
  readonly value: number
  readonly precision: number
  readonly unit: string
  readonly doubts: readonly Doubt[]
  /** The goods, where the kind of figure tells them. */
  readonly goods?: Mark
  /** Of a share: whose market it is of. */
  readonly market?: string | undefined
  /** Whose it is and with whom, where the kind of figure tells. */
  readonly flow?: Flow
}

export const dimensionOf = ({ vocabulary }: SentenceParts, measure: string) => vocabulary.measures.get(measure)?.dimension
