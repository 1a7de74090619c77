import type { Core } from '#domain/compiled.ts'
import type { Role } from '#charts/YearSeries.ts'
import type { ProductLine } from '#selectors/productLines.ts'

/** Who counts a line, in words: the voice of a side, the name of a database or agency, or the word for no one named. */
export function countedBy({ counted }: Pick<ProductLine, 'counted'>, core: Core, unnamed: string): string {
  if (counted === 'unnamed') return unnamed
  return core.dyad.voices.find(({ id }) => id === counted)?.name ?? core.organisations.find(({ id }) => id === counted)?.name ?? counted
}

/** How such a line is drawn: a side keeps its hue and dash. */
export function roleOf({ counted }: Pick<ProductLine, 'counted'>): Role {
  if (counted === 'first' || counted === 'second') return counted
  return counted === 'unnamed' ? 'fourth' : 'third'
}
