import type { Core, UnitEntry } from '#domain/compiled.ts'

type Lists = Pick<Core, 'measures' | 'units'>

/** The units that a measure may be counted in; none for what is counted one by one, which the measure itself says. */
export function unitsOf(measure: string | null, { measures, units }: Lists): readonly UnitEntry[] {
  const dimension = measures.find(({ id }) => id === measure)?.dimension
  return dimension === 'count' ? [] : units.filter(unit => unit.dimension === dimension)
}

/** The unit that a figure is in once it is one of a measure: its own where that can be, as a share of visits is no number of them. */
export function unitFollowing(measure: string, unit: string | null, lists: Lists): string {
  const units = unitsOf(measure, lists)
  return units.some(({ id }) => id === unit) ? unit! : (units[0]?.id ?? measure)
}
