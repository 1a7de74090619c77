import type { Observation } from '#schema/observation.ts'

/** Who speaks: an office or database that counts, an official who quotes, or the press that names neither. */
const standing = ({ compiler, statedBy }: Observation): number => (compiler && !statedBy ? 0 : statedBy ? 1 : 2)

/**
 * Which of two statements of the same quantity a line passes through: the reporter's own office before officials
 * before press; then the more precisely printed; then the exact before the bounded; then the later revision.
 * Negative when `a` is preferred. The others are drawn beside it, never hidden.
 */
export function byPreference(a: Observation, b: Observation): number {
  return (
    standing(a) - standing(b) ||
    (a.precision ?? Number.MAX_VALUE) - (b.precision ?? Number.MAX_VALUE) ||
    Number(a.bound !== undefined) - Number(b.bound !== undefined) ||
    Number(b.status === 'revised') - Number(a.status === 'revised') ||
    b.citations.length - a.citations.length ||
    (a.id < b.id ? -1 : 1)
  )
}
