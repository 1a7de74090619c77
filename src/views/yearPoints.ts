import type { YearPoint } from '#charts/YearSeries.ts'
import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { openOnly, standsFor } from '#domain/interval.ts'
import { isMonthsOf } from '#domain/periods.ts'
import { computedText, figureText } from '#evidence/figureText.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'
import { boundedEnds } from '#selectors/derived.ts'

/** A stated figure on a chart over years, with what it stands for as printed: open on the side that its bound leaves open. */
export function statedPoint(year: number, row: Observation, core: Core, format: Format): YearPoint {
  const value = row.value ?? 0
  const interval = boundedEnds(row.bound, value) ?? openOnly(standsFor(row))
  return { year, value, id: row.id, text: figureText(row, core, format), href: `#o-${row.id}`, ...(interval && { interval }) }
}

/** A figure worked out here, with what the rounding of its inputs leaves open. */
export function computedPoint(year: number, computed: Computed, core: Core, format: Format): YearPoint {
  return { year, value: computed.value, id: computed.id, text: computedText(computed, core, format), href: `#c-${computed.id}`, ...(computed.interval && { interval: computed.interval }) }
}

/** A figure of some months of a year. */
export function partialPoint(row: Observation, core: Core, format: Format): YearPoint {
  return { ...statedPoint(isMonthsOf(row.period)?.year ?? 0, row, core, format), partial: format.period(row.period) }
}
