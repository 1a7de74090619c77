import { useDeferredValue } from 'react'
import type { Choices } from './choices.ts'
import type { ChoicesInHand } from './ChoicesContext.ts'
import { NAMES } from './parameters.ts'
import { useChoices } from './useChoices.ts'

/**
 * The choices for parts of a page that may follow a frame or two later, lest the control that was pressed and its own chart wait for
 * them. `own`: what is chosen inside those parts themselves, which is shown at once.
 */
export function useLateChoices(own: readonly (keyof Choices)[]): ChoicesInHand {
  const now = useChoices()
  const late = useDeferredValue(now)
  return NAMES.every(name => own.includes(name) || now.chosen[name] === late.chosen[name]) ? now : late
}
