import type { ClaimKind } from '#domain/claim.ts'

/** What a figure is by the unit that it is in: thirty visits are no change, as thirty percent may be. */
export function kindByUnit(unit: string, measure: string | null): ClaimKind {
  if (unit === 'rank') return 'rank'
  if (unit === 'percent') return measure?.endsWith('.growth') ? 'growth' : 'share'
  if (/^(?:[A-Z]{3}(?:-|$)|OTHER$)/.test(unit)) return 'value'
  return /^(?:t|m3|kWh|index)$/.test(unit) ? 'quantity' : 'count'
}
