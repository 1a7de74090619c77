import type { Claim } from '#domain/claim.ts'
import type { Evidence } from './Evidence.ts'
import { figuresFor } from './figuresFor.ts'
import { coversOf } from './fit.ts'
import type { Figure } from './levels.ts'
import type { Reading } from './readings.ts'

/** In percent. */
const WHOLE = 100

/** Shares by weight and by value lie so many points apart and more. */
const APART = 10

/**
 * What one of the two leaves no room for: a share of the other's trade that its own and a third country's do not both fit into, and a place that it holds itself.
 * Such a figure denies, and bears nothing out: how much of the rest a third has is not known.
 */
export function leftByOthers(evidence: Evidence, reading: Reading, claim: Claim): Figure[] {
  const { area, counterpart, measure } = reading
  const { first, second } = evidence.sides
  const other = area === first ? second : area === second ? first : null
  const { low = null } = coversOf(claim) ?? {}
  if (other === null || counterpart === null || counterpart === other || counterpart === 'WORLD' || low === null) return []
  const held = () => figuresFor(evidence, { ...reading, counterpart: other }, claim)
  if (/^trade\.\w+\.(?:product-)?share$/.test(measure)) return held().flatMap(figure => (low + figure.low > WHOLE + APART ? [{ ...figure, method: 'remainder' as const }] : []))
  return /^trade\.\w+\.(?:product-)?rank$/.test(measure) && claim.bound === null ? held().flatMap(figure => (figure.value === claim.value ? [{ ...figure, method: 'taken' as const }] : [])) : []
}
