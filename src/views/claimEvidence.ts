import type { JudgedClaim } from '#domain/claim.ts'
import type { Computed } from '#domain/figure.ts'
import type { Observation } from '#schema/observation.ts'
import { trialFigure } from './trialFigure.ts'

/** Every figure that claims were held against: what the page's table of evidence lists. */
export function claimEvidence(claims: readonly JudgedClaim[], rows: ReadonlyMap<string, Observation>): { rows: Observation[]; computed: Computed[] } {
  const stated = new Map<string, Observation>()
  const computed = new Map<string, Computed>()
  for (const { arithmetic: { trials, beside } } of claims) {
    for (const trial of [...trials, ...beside]) {
      const figure = trialFigure(trial, rows)
      if (figure?.kind === 'stated') stated.set(figure.observation.id, figure.observation)
      else if (figure) computed.set(figure.computed.id, figure.computed)
    }
  }
  return { rows: [...stated.values()], computed: [...computed.values()] }
}
