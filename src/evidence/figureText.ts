import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import { meaningfulDigit } from '#domain/interval.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'

interface Printing {
  /** Scale words ("$2.6 bn") instead of all digits. */
  readonly compact?: boolean
  /** All its digits: the end of an interval is not rounded again. */
  readonly exact?: boolean
  /** The plus of what is more; unless told, of changes and gaps. */
  readonly sign?: boolean
}

/** What is worked out as one less another: without its sign it does not say which is more. */
const SIGNED: ReadonlySet<Computed['method']> = new Set(['growth', 'gap', 'gap-percent', 'mean-difference', 'mean-change'])

/**
 * A stated figure as this atlas prints it: no digit beyond the source's own precision, and with the source's
 * bound ("more than"), or with both ends of a range that it gives without one. A missing value is an empty text: the caller says why it is missing.
 */
export function figureText(observation: Pick<Observation, 'value' | 'unit' | 'bound' | 'precision' | 'range'>, core: Core, format: Format, { compact = true, exact = false }: Printing = {}): string {
  const { value, unit, bound, precision, range } = observation
  if (value === null) return ''
  // "almost" alone leaves the number in its own case.
  const at = (stated: number) => valueText(stated, unit, core, format, { compact, precision, exact, bounded: bound ? bound !== 'almost' : range !== undefined })
  if (range && !bound) return format.between(at(range[0]), at(range[1]))
  const bare = at(value)
  return bound ? format.bounded(bare, bound) : bare
}

/**
 * A figure that this site worked out: no digit beyond what the rounding of its inputs leaves any meaning, shares and indices
 * to a tenth at most (to a hundredth below one), prices to the whole dollar, and with the bound that an input had.
 */
export function computedText({ value, unit, method, interval, bound }: Computed, core: Core, format: Format, { compact = true, sign = SIGNED.has(method) }: Printing = {}): string {
  const dimension = core.units.find(({ id }) => id === unit)?.dimension
  const finest = dimension === 'share' || dimension === 'index' ? (Math.abs(value) < 1 ? 0.005 : 0.05) : dimension === 'price' ? 0.5 : 0
  const bare = valueText(value, unit, core, format, { compact, bounded: bound !== undefined && bound !== 'almost', precision: Math.max(finest, (interval && meaningfulDigit(interval)) ?? 0) || null, sign })
  return bound ? format.bounded(bare, bound) : bare
}

/** The ends of what a worked-out figure may be, a digit finer than the figure itself; null where nothing is open. */
export function computedEnds({ unit, method, interval }: Computed, core: Core, format: Format): { low: string; high: string } | null {
  if (!interval || interval.low === null || interval.high === null) return null
  const precision = (meaningfulDigit(interval) ?? 0) / 10 || null
  const at = (value: number) => valueText(value, unit, core, format, { compact: true, precision, sign: SIGNED.has(method) })
  return { low: at(interval.low), high: at(interval.high) }
}

function valueText(
  value: number,
  unitId: string,
  core: Core,
  format: Format,
  { compact, precision, exact = false, sign = false, bounded = false }: { compact: boolean; precision: number | null; exact?: boolean; sign?: boolean; bounded?: boolean },
): string {
  const unit = core.units.find(({ id }) => id === unitId)
  const symbol = unit?.symbol ?? unitId
  switch (unit?.dimension) {
    case 'money':
      return format.money(value, symbol, { compact, precision, exact, sign })
    case 'share':
      return format.percent(value, { precision, exact, sign })
    case 'rank':
      return format.ordinal(value)
    case 'count':
      // A bare count has no unit to name: the measure says what is counted.
      return format.counted(value, unitId, { symbol: unitId === 'count' ? '' : symbol, precision, exact, bounded })
    case 'index':
      return format.number(value, { precision, exact })
    default:
      return format.quantity(value, symbol, { compact: compact && Math.abs(value) >= 1e6, precision, exact })
  }
}
