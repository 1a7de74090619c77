import type { Observation } from '#schema/observation.ts'
import { yearsOf } from './periods.ts'

/** How many figures a measure has, the years they reach over and how many sources print them. */
export interface MeasureSpan {
  readonly measure: string
  readonly count: number
  readonly from: number
  readonly to: number
  readonly sources: number
}

/** Of each measure among the figures, that with the most first. */
export function measureSpans(rows: readonly Observation[]): MeasureSpan[] {
  const spans = new Map<string, { count: number; from: number; to: number; sources: Set<string> }>()
  for (const { measure, period, citations } of rows) {
    const { from, to } = yearsOf(period)
    const span = spans.get(measure) ?? { count: 0, from, to, sources: new Set<string>() }
    span.count += 1
    span.from = Math.min(span.from, from)
    span.to = Math.max(span.to, to)
    for (const { source } of citations) span.sources.add(source)
    spans.set(measure, span)
  }
  return [...spans].map(([measure, { sources, ...span }]) => ({ measure, ...span, sources: sources.size })).sort((a, b) => b.count - a.count)
}
