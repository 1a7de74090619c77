import { useRef } from 'react'
import type { YearSpan } from '#domain/periods.ts'

interface Moves {
  /** One step that Back undoes. */
  onChoose: (years: YearSpan) => void
  /** Replaces the last step. */
  onAdjust: (years: YearSpan) => void
}

/**
 * A whole drag is one step of the history: its first move is the choice that Back undoes, and each further move adjusts that
 * choice until the handle is let go. `years` are those shown now: where something else has changed them since, the next move
 * is a choice of its own, lest it write over that step.
 */
export function useDragStep(years: YearSpan, { onChoose, onAdjust }: Moves) {
  const reached = useRef<YearSpan | null>(null)
  return {
    move(next: YearSpan) {
      const goesOn = reached.current?.from === years.from && reached.current.to === years.to
      reached.current = next
      if (goesOn) onAdjust(next)
      else onChoose(next)
    },
    letGo() {
      reached.current = null
    },
  }
}
