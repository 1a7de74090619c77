import type { Interval } from './linear.ts'

const STEPS = [1, 2, 2.5, 5, 10]

/** The round step (1, 2, 2.5 or 5 times a power of ten) that cuts `span` into at most `count` parts. */
function niceStep(span: number, count: number): number {
  const rough = span / count
  const magnitude = 10 ** Math.floor(Math.log10(rough))
  // The last of STEPS is never short: rough / magnitude is below ten.
  return (STEPS.find(step => step >= (rough / magnitude) * (1 - 1e-9)) ?? 10) * magnitude
}

/**
 * Round values of one step from at or below `low` to at or above `high`: the first and the last are the axis's domain.
 * @param count the most parts the span is cut into, before it is widened to whole steps
 * @param whole true for ranks and counts, which have no halves
 */
export function niceTicks([low, high]: Interval, count = 5, whole = false): number[] {
  const span = high - low
  if (!Number.isFinite(span) || span <= 0) return [low, low + 1]
  const step = whole ? Math.max(1, Math.ceil(niceStep(span, count))) : niceStep(span, count)
  const first = Math.floor(low / step + 1e-9)
  const last = Math.ceil(high / step - 1e-9)
  // Counted in whole steps and divided where the step is a fraction, so that 0.1 + 0.2 prints as 0.3.
  const perUnit = step < 1 ? Math.round(1 / step) : null
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const steps = first + index
    const value = perUnit !== null && Math.abs(1 / step - perUnit) < 1e-6 ? steps / perUnit : steps * step
    return value === 0 ? 0 : value
  })
}
