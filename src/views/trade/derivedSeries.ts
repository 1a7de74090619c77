import type { YearSeries } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import type { Missing } from '#domain/missing.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import type { Derived } from '#selectors/derived.ts'
import { computedPoint, statedPoint } from '#views/yearPoints.ts'

interface DerivedChoices {
  readonly id: string
  readonly derived: readonly Derived[]
  /** What sources print of the same, drawn hollow. */
  readonly printed: readonly { readonly year: number; readonly row: Observation }[]
  readonly missing: Readonly<Record<Missing, string>>
  /** Whether a change of who counts is seen at the figure itself (a line that goes on) and not by its absence. */
  readonly thin: boolean
}

/** A voice's line in another unit: worked-out figures as its own, printed ones hollow, years without one with the reason. */
export function derivedSeries(line: YearSeries, core: Core, format: Format, { id, derived, printed, missing, thin }: DerivedChoices): YearSeries {
  const breaks = new Map(line.points.map(({ year, partial, breakBefore }) => [partial ?? year, breakBefore]))
  return {
    ...line,
    id,
    points: derived.flatMap(({ year, computed }) => {
      const breakBefore = thin ? breaks.get(year) : undefined
      return computed ? [{ ...computedPoint(year, computed, core, format), ...(breakBefore !== undefined && { breakBefore }) }] : []
    }),
    rivals: printed.map(({ year, row }) => statedPoint(year, row, core, format)),
    absent: derived.flatMap(one => (one.missing ? [{ year: one.year, why: missing[one.missing] }] : [])),
  }
}
