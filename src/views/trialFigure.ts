import type { Trial } from '#domain/claim.ts'
import type { Computed, Shown } from '#domain/figure.ts'
import { openOnly } from '#domain/interval.ts'
import type { Observation } from '#schema/observation.ts'

/** The figure that a claim was held against, as one that opens its evidence. Null where its rows are not at hand. */
export function trialFigure(trial: Trial, rows: ReadonlyMap<string, Observation>): Shown | null {
  const inputs = trial.evidence.flatMap(id => rows.get(id) ?? [])
  const [first] = inputs
  if (!first || inputs.length < trial.evidence.length) return null
  // Whose share is more than half is first by that share; what another has denies by itself.
  if (trial.method === 'stated' || trial.method === 'majority' || trial.method === 'remainder' || trial.method === 'taken') return { kind: 'stated', observation: first }
  const { value, unit, period, measure, area, counterpart, covers } = trial
  const method = trial.method === 'change' ? 'difference' : trial.method
  const id = ['claim', method, measure, area, counterpart, period, first.id].join('-').toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const interval = method === 'rank' ? null : openOnly(covers)
  return { kind: 'computed', computed: { id, value, unit, period, method, inputs, ...(interval && { interval }) } satisfies Computed }
}
