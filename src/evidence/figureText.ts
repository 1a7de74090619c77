import type { Core } from '#domain/compiled.ts'
import type { Computed } from '#domain/figure.ts'
import type { Format } from '#language/Format.ts'
import type { Observation } from '#schema/observation.ts'

interface Printing {
  /** Scale words ("$2.6 bn") instead of all digits. */
  readonly compact?: boolean
}

/**
 * A stated figure as this atlas prints it: no digit beyond the source's own precision, and with the source's
 * bound ("more than"). A missing value is an empty text: the caller says why it is missing.
 */
export function figureText(observation: Observation, core: Core, format: Format, { compact = true }: Printing = {}): string {
  const { value, unit, bound, precision } = observation
  if (value === null) return ''
  const bare = valueText(value, unit, core, format, { compact, precision })
  return bound ? format.bounded(bare, bound) : bare
}

/** A figure that this site worked out; shares to a tenth. Its inputs' precision is shown with the arithmetic. */
export function computedText(computed: Computed, core: Core, format: Format, { compact = true }: Printing = {}): string {
  const tenth = core.units.find(({ id }) => id === computed.unit)?.dimension === 'share' ? 0.05 : null
  return valueText(computed.value, computed.unit, core, format, { compact, precision: tenth })
}

function valueText(
  value: number,
  unitId: string,
  core: Core,
  format: Format,
  { compact, precision }: { compact: boolean; precision: number | null },
): string {
  const unit = core.units.find(({ id }) => id === unitId)
  const symbol = unit?.symbol ?? unitId
  switch (unit?.dimension) {
    case 'money':
      return format.money(value, symbol, { compact, precision })
    case 'share':
      return format.percent(value, { precision })
    case 'rank':
      return format.ordinal(value)
    case 'count':
      return format.quantity(value, symbol, { precision })
    case 'index':
      return format.number(value, { precision })
    default:
      return format.quantity(value, symbol, { compact: compact && Math.abs(value) >= 1e6, precision })
  }
}
