import type { Authored } from './Authored.ts'
import type { Problem } from './problem.ts'

/** Everything wrong with a pair's data: the form of its records, then what must hold between them. */
export function checkDyad(authored: Authored): Problem[] {
  return [...authored.problems]
}
