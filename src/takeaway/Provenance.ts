import { createContext, useContext } from 'react'
import type { TakenFigure, TakenSource } from './TakenFigure.ts'

/** What is known of the figures of a page beyond their values, by the anchor of their evidence ("o-…", "c-…", with or without "#"). */
export interface Provenance {
  /** The figure with all that a citation needs; null where the page has no evidence of it. */
  readonly figureAt: (anchor: string) => TakenFigure | null
  /** Who published these figures, each source once. */
  readonly sourcesOf: (anchors: readonly string[]) => TakenSource[]
  readonly release: string
  readonly licence: string
}

export const ProvenanceContext = createContext<Provenance | null>(null)

/** Null on a part of a page whose figures have no evidence. */
export const useProvenance = () => useContext(ProvenanceContext)
