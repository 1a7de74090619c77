import { yearsOf, type YearSpan } from '#domain/periods.ts'
import type { Observation } from '#schema/observation.ts'
import type { Authored } from './Authored.ts'

/** First and last year of which anything is held: figures, events, documents. A forecast tells nothing of its year. Null where nothing is dated. */
export function yearsHeld({ events, agreements }: Pick<Authored, 'events' | 'agreements'>, observations: readonly Observation[]): YearSpan | null {
  const periods = [
    ...observations.flatMap(({ value, status, period }) => (value === null || status === 'forecast' ? [] : [period])),
    ...events.map(({ date }) => date),
    ...agreements.flatMap(({ signed }) => signed ?? []),
  ]
  let held: YearSpan | null = null
  for (const period of new Set(periods)) {
    const { from, to } = yearsOf(period)
    held = held === null ? { from, to } : { from: Math.min(held.from, from), to: Math.max(held.to, to) }
  }
  return held
}
