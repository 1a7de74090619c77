import { useRef } from 'react'

interface Moves<T> {
  /** One step that Back undoes. */
  onChoose: (value: T) => void
  /** Replaces the last step. */
  onAdjust: (value: T) => void
  same?: (one: T, other: T) => boolean
}

/**
 * A whole drag is one step of the history: its first move is the choice that Back undoes, and each further move adjusts that
 * choice until the handle is let go. `value` is what is shown now: where something else has changed it since, the next move
 * is a choice of its own, lest it write over that step.
 */
export function useDragStep<T>(value: T, { onChoose, onAdjust, same = Object.is }: Moves<T>) {
  const reached = useRef<T | null>(null)
  return {
    move(next: T) {
      const goesOn = reached.current !== null && same(reached.current, value)
      reached.current = next
      if (goesOn) onAdjust(next)
      else onChoose(next)
    },
    letGo() {
      reached.current = null
    },
  }
}
