import type { Choices } from './choices.ts'
import { NAMES } from './parameters.ts'

/** `next`, with each choice that says what it said before as the very value it was: who depends on one choice is not redrawn for another. */
export function keepingSame(next: Choices, before: Choices): Choices {
  const same = NAMES.filter(name => JSON.stringify(next[name]) === JSON.stringify(before[name]))
  return { ...next, ...Object.fromEntries(same.map(name => [name, before[name]])) }
}
